import * as z from 'zod/mini';
import { checkCidrText, CIDR_ALLOWED } from '../net';

const yesOrNo = (what: string) => z.optional(z.boolean().check(z.describe(`true or false: ${what}`)));

/** What is known of the network that the message came from. What is left out is not known. */
export const diagnosisContextSchema = z
  .strictObject({
    vpcCidrs: z.optional(
      z
        .array(z.string().check(z.superRefine(checkCidrText), z.describe(CIDR_ALLOWED)))
        .check(
          z.describe('the ranges of the VPC, which decide whether an address is private: ["10.0.0.0/16"]'),
        ),
    ),
    interfaceEndpoints: z.optional(
      z
        .array(
          z.string().check(z.regex(/^[a-z0-9][a-z0-9.-]{0,63}$/), z.describe('a short name such as ecr.api')),
        )
        .check(
          z.describe(
            'all interface endpoints that the VPC is known to have, by short name: ["ecr.api", "ecr.dkr", "logs"]; an empty list is none',
          ),
        ),
    ),
    s3Gateway: yesOrNo('whether the route table of the subnet has the S3 gateway endpoint'),
    nat: yesOrNo('whether the subnet has a default route to a NAT gateway'),
    launchType: z.optional(z.enum(['FARGATE', 'EC2', 'EXTERNAL'])),
    publicSubnet: yesOrNo('whether the subnet has a default route to an internet gateway'),
  })
  .check(z.describe('an object with vpcCidrs, interfaceEndpoints, s3Gateway, nat, launchType, publicSubnet'));

/** What is known of the network that the message came from; see {@link diagnosisContextSchema}. */
export type DiagnosisContext = z.output<typeof diagnosisContextSchema>;
