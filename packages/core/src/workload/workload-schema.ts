import { z } from 'zod';
import { parseImageUri } from '../ids';
import { parseInput } from '../validation';

const secretSchema = z.object({
  name: z.string().describe('the name of a variable'),
  valueFrom: z.string().min(1).describe('the ARN of a secret or parameter, or the name of a parameter'),
});

const containerSchema = z.object({
  name: z.string().describe('the name of the container'),
  image: z
    .string()
    .refine(text => parseImageUri(text) !== undefined)
    .describe('an image, such as 111122223333.dkr.ecr.eu-west-1.amazonaws.com/team/api:1.2'),
  secrets: z.array(secretSchema).describe('a list of secrets').optional(),
  repositoryCredentials: z
    .object({ credentialsParameter: z.string().min(1).describe('the ARN or name of a secret') })
    .optional(),
  environmentFiles: z
    .array(
      z.object({ type: z.string().describe('s3'), value: z.string().describe('the ARN of an object in S3') }),
    )
    .describe('a list of environment files')
    .optional(),
  logConfiguration: z
    .object({
      logDriver: z.string().describe('a log driver, such as awslogs'),
      options: z.record(z.string(), z.string().describe('text')).optional(),
      secretOptions: z.array(secretSchema).describe('a list of secrets').optional(),
    })
    .optional(),
});

/** The shape of RegisterTaskDefinition: the fields that decide what a task needs, further ones ignored. */
const taskDefinitionSchema = z.object({
  family: z.string().optional(),
  networkMode: z.string().optional(),
  executionRoleArn: z.string().optional(),
  taskRoleArn: z.string().optional(),
  runtimePlatform: z
    .object({ operatingSystemFamily: z.string().optional(), cpuArchitecture: z.string().optional() })
    .optional(),
  containerDefinitions: z.array(containerSchema).min(1).describe('one container or more'),
});

/**
 * What runs: a task definition as RegisterTaskDefinition takes it, and where and how RunTask or CreateService starts
 * it.
 */
export const workloadSchema = z.object({
  accountId: z
    .string()
    .regex(/^\d{12}$/)
    .describe('the account that the task runs in, 12 digits'),
  region: z.string().min(1).describe('the Region that the task runs in'),
  launchType: z.enum(['FARGATE', 'EC2', 'EXTERNAL']),
  platformVersion: z
    .string()
    .regex(/^(LATEST|\d+\.\d+\.\d+)$/)
    .describe('LATEST, or a platform version such as 1.4.0')
    .optional(),
  enableExecuteCommand: z.boolean().describe('true or false').optional(),
  taskDefinition: taskDefinitionSchema.describe('a task definition'),
  networkConfiguration: z
    .object({
      awsvpcConfiguration: z
        .object({
          subnets: z.array(z.string()).min(1).describe('one subnet id or more'),
          securityGroups: z.array(z.string()).describe('a list of security group ids').optional(),
          assignPublicIp: z.enum(['ENABLED', 'DISABLED']).optional(),
        })
        .optional(),
    })
    .optional(),
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
