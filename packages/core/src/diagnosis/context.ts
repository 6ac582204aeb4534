import { z } from 'zod';
import { cidrTextSchema } from '../net';

/** What is known of the network that the message came from. What is left out is not known. */
export const diagnosisContextSchema = z
  .strictObject({
    vpcCidrs: z
      .array(cidrTextSchema)
      .describe('a list of ranges in canonical CIDR form, such as ["10.0.0.0/16"]')
      .optional()
      .describe('the ranges of the VPC, which decide whether an address is private'),
    interfaceEndpoints: z
      .array(
        z
          .string()
          .regex(/^[a-z0-9][a-z0-9.-]{0,63}$/)
          .describe('a short name such as ecr.api'),
      )
      .describe('a list of short names such as ["ecr.api", "ecr.dkr", "logs"]')
      .optional()
      .describe(
        'all interface endpoints that the VPC is known to have, by short name; an empty list is none',
      ),
    s3Gateway: z
      .boolean()
      .describe('true or false')
      .optional()
      .describe('whether the route table of the subnet has the S3 gateway endpoint'),
    nat: z
      .boolean()
      .describe('true or false')
      .optional()
      .describe('whether the subnet has a default route to a NAT gateway'),
    launchType: z.enum(['FARGATE', 'EC2', 'EXTERNAL']).optional().describe('where the task runs'),
    publicSubnet: z
      .boolean()
      .describe('true or false')
      .optional()
      .describe('whether the subnet has a default route to an internet gateway'),
  })
  .describe('an object with vpcCidrs, interfaceEndpoints, s3Gateway, nat, launchType, publicSubnet');

/** What is known of the network that the message came from; see {@link diagnosisContextSchema}. */
export type DiagnosisContext = z.output<typeof diagnosisContextSchema>;
