import { z } from 'zod';
import { REGION_FORM } from '../aws-catalogue/region-name';
import { PARTITION_FORM } from '../ids/arn';

/** A schema for text of one form, described by what it is and an example that it accepts. */
function identifier(what: string, pattern: RegExp, example: string): z.ZodString {
  return z.string().regex(pattern).describe(`${what}, such as ${example}`);
}

/** The id of an EC2 resource: a prefix and 8 or 17 hexadecimal digits. */
function ec2Id(what: string, prefix: string): z.ZodString {
  const pattern = new RegExp(`^${prefix}-([0-9a-f]{8}|[0-9a-f]{17})$`);
  return identifier(what, pattern, `${prefix}-0123456789abcdef0`);
}

/** Longest slug: with the words added around it, a derived IAM role name stays within IAM's 64 characters. */
export const SLUG_MAX_LENGTH = 32;

/** A name of ours, which becomes part of the names of AWS resources, files and branches. */
export const slugSchema = z
  .string()
  .regex(new RegExp(`^(?=.{1,${SLUG_MAX_LENGTH}}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$`))
  .describe(
    `lower-case words and digits joined by hyphens, starting with a letter, at most ${SLUG_MAX_LENGTH} characters, such as checkout-api`,
  );

export const accountIdSchema = identifier('an AWS account id of 12 digits', /^\d{12}$/, '111122223333');
export const organizationIdSchema = identifier(
  'an AWS organisation id',
  /^o-[a-z0-9]{10,32}$/,
  'o-a1b2c3d4e5',
);
export const partitionSchema = identifier('an AWS partition', new RegExp(`^${PARTITION_FORM}$`), 'aws');
export const regionSchema = identifier('an AWS Region', new RegExp(`^${REGION_FORM}$`), 'eu-central-1');
export const availabilityZoneIdSchema = identifier(
  'the id of an Availability Zone, which is the same in all accounts',
  /^[a-z][a-z0-9-]{1,20}-az\d{1,2}$/,
  'euc1-az1',
);

export const vpcIdSchema = ec2Id('the id of a VPC', 'vpc');
export const subnetIdSchema = ec2Id('the id of a subnet', 'subnet');
export const routeTableIdSchema = ec2Id('the id of a route table', 'rtb');
export const securityGroupIdSchema = ec2Id('the id of a security group', 'sg');
export const prefixListIdSchema = ec2Id('the id of a prefix list', 'pl');
export const vpcEndpointIdSchema = ec2Id('the id of a VPC endpoint', 'vpce');
export const transitGatewayIdSchema = ec2Id('the id of a Transit Gateway', 'tgw');
export const transitGatewayAttachmentIdSchema = ec2Id('the id of a Transit Gateway attachment', 'tgw-attach');
export const transitGatewayRouteTableIdSchema = ec2Id('the id of a Transit Gateway route table', 'tgw-rtb');

export const hostedZoneIdSchema = identifier(
  'the id of a Route 53 hosted zone',
  /^Z[0-9A-Z]{1,31}$/,
  'Z0123456789ABCDEFGHIJ',
);
export const profileIdSchema = identifier(
  'the id of a Route 53 Profile',
  /^rp-[0-9a-z]{1,61}$/,
  'rp-0123456789abcdef',
);

export const resourceShareArnSchema = arn('a RAM resource share', 'ram', 'resource-share/01234567-89ab-cdef');
export const keyArnSchema = arn('a KMS key', 'kms', 'key/01234567-89ab-cdef-0123-456789abcdef');
export const profileArnSchema = arn('a Route 53 Profile', 'route53profiles', 'profile/rp-0123456789abcdef');

function arn(what: string, service: string, example: string): z.ZodString {
  const type = example.slice(0, example.indexOf('/'));
  return identifier(
    `the ARN of ${what}`,
    new RegExp(`^arn:${PARTITION_FORM}:${service}:[a-z0-9-]+:\\d{12}:${type}/[A-Za-z0-9-]{1,64}$`),
    `arn:aws:${service}:eu-central-1:111122223333:${example}`,
  );
}

/** The short name of an endpoint service, or a full service name where AWS has no short one. */
export const endpointServiceNameSchema = identifier(
  'the name of an endpoint service',
  /^(?=.{1,128}$)[a-z0-9]+([.-][a-z0-9]+)*$/,
  'ecr.api',
);

export const dnsNameSchema = identifier(
  'a DNS name',
  /^(?=.{1,253}$)([a-z0-9][a-z0-9-]{0,62}\.)+[a-z0-9-]{1,63}$/,
  'vpce-0123456789abcdef0-abcdefgh.api.ecr.eu-central-1.vpce.amazonaws.com',
);
