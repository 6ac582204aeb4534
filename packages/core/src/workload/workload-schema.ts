import { z } from 'zod';
import { accountIdSchema, regionSchema } from '../fields/identifiers';
import { parseImageUri } from '../ids';
import { parseInput } from '../validation';
import { isSecretSource } from './secret-source';

const text = (what: string) => z.string().describe(what);

const secretSchema = z.object({
  name: text('the name of a variable'),
  valueFrom: z
    .string()
    .refine(value => isSecretSource(value, ['ssm', 'secretsmanager']))
    .describe('the ARN of a secret or parameter, or the name of a parameter'),
});

const logConfigurationSchema = z.object({
  logDriver: text('a log driver, such as awslogs'),
  options: z
    .object({
      'awslogs-group': text('the name of a log group').optional(),
      'awslogs-region': regionSchema.optional(),
      'awslogs-stream-prefix': text('the prefix of log streams').optional(),
      'awslogs-create-group': text('"true" or "false"').optional(),
    })
    .describe('options of the log driver')
    .optional(),
  secretOptions: z.array(secretSchema).describe('a list of secrets').optional(),
});

const containerSchema = z.object({
  name: text('the name of the container'),
  image: z
    .string()
    .refine(value => parseImageUri(value) !== undefined)
    .describe('an image, such as 111122223333.dkr.ecr.eu-west-1.amazonaws.com/team/api:1.2'),
  secrets: z.array(secretSchema).describe('a list of secrets').optional(),
  repositoryCredentials: z
    .object({
      credentialsParameter: z
        .string()
        .refine(value => isSecretSource(value, ['secretsmanager']))
        .describe('the ARN or name of a secret'),
    })
    .describe('the credentials of a registry outside ECR')
    .optional(),
  environmentFiles: z
    .array(z.object({ type: text('s3'), value: text('the ARN of an object in S3') }))
    .describe('a list of environment files')
    .optional(),
  logConfiguration: logConfigurationSchema.describe('how the container logs').optional(),
});

/** The shape of RegisterTaskDefinition: the fields that decide what a task needs, further ones ignored. */
const taskDefinitionSchema = z.object({
  family: text('the family of the task definition').optional(),
  networkMode: text('a network mode, such as awsvpc').optional(),
  executionRoleArn: text('the ARN of a role').optional(),
  taskRoleArn: text('the ARN of a role').optional(),
  runtimePlatform: z
    .object({ operatingSystemFamily: text('an operating system, such as LINUX').optional() })
    .describe('the platform of the task')
    .optional(),
  containerDefinitions: z.array(containerSchema).min(1).describe('one container or more'),
});

const networkConfigurationSchema = z.object({
  awsvpcConfiguration: z
    .object({
      subnets: z.array(text('the id of a subnet').min(1)).min(1).describe('one subnet id or more'),
      securityGroups: z
        .array(text('the id of a security group').min(1))
        .describe('a list of security group ids')
        .optional(),
      assignPublicIp: z.enum(['ENABLED', 'DISABLED']).optional(),
    })
    .describe('the subnets and security groups of the task')
    .optional(),
});

/**
 * What runs: a task definition as RegisterTaskDefinition takes it, and where and how RunTask or CreateService starts
 * it.
 */
export const workloadSchema = z.object({
  accountId: accountIdSchema,
  region: regionSchema,
  launchType: z.enum(['FARGATE', 'EC2', 'EXTERNAL']),
  platformVersion: z
    .string()
    .regex(/^(LATEST|\d{1,4}\.\d{1,4}\.\d{1,4})$/)
    .describe('LATEST, or a platform version such as 1.4.0')
    .optional(),
  enableExecuteCommand: z.boolean().describe('true or false').optional(),
  taskDefinition: taskDefinitionSchema.describe('a task definition'),
  networkConfiguration: networkConfigurationSchema.describe('a network configuration').optional(),
});

/** A task and how it is started. */
export type Workload = z.output<typeof workloadSchema>;
export type ContainerDefinition = Workload['taskDefinition']['containerDefinitions'][number];

/**
 * Reads a workload.
 *
 * @throws {@link InvalidInputError} with the path of what cannot be read
 */
export function parseWorkload(value: unknown): Workload {
  return parseInput(workloadSchema, value, 'workload');
}
