import {
  accountIdSchema,
  availabilityZoneIdSchema,
  cidrTextSchema,
  endpointServiceNameSchema,
  organizationIdSchema,
  PRESET_IDS,
  profileArnSchema,
  profileIdSchema,
  REGION_NAMES,
  recordOf,
  requestSchema,
  routeTableIdSchema,
  slugSchema,
  subnetIdSchema,
  transitGatewayIdSchema,
  transitGatewayRouteTableIdSchema,
  vpcEndpointIdSchema,
  vpcIdSchema,
} from '@private-ecr/core';
import { z } from 'zod';
import { endpointPolicySchema } from './endpoint-policy-schema';

const regionNameSchema = z.enum(REGION_NAMES).describe('an AWS Region, such as eu-central-1');
const zonesSchema = recordOf(availabilityZoneIdSchema, cidrTextSchema).describe(
  'a range for each Availability Zone id, such as {"euc1-az1": "10.0.0.0/27"}',
);

const bucketSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/)
  .describe('the name of a bucket');

/** A quota that AWS has raised for the account: what it is now. */
const quotaSchema = z.int().min(1).max(10_000);

const stateSchema = z
  .discriminatedUnion('type', [
    z.strictObject({ type: z.literal('local') }),
    z.strictObject({
      type: z.literal('s3'),
      bucket: bucketSchema,
      region: regionNameSchema,
      prefix: z
        .string()
        .regex(/^[A-Za-z0-9][A-Za-z0-9/_-]{0,127}$/)
        .optional()
        .describe('what the keys of the states begin with: letters, digits, / _ -'),
    }),
  ])
  .describe('{"type": "local"}, or {"type": "s3", "bucket": …, "region": …}');

const newVpcSchema = z.strictObject({
  cidr: cidrTextSchema,
  secondaryCidrs: z.array(cidrTextSchema).default([]),
  zones: zonesSchema,
});

const existingVpcSchema = z.strictObject({
  vpcId: vpcIdSchema,
  cidrs: z.array(cidrTextSchema).min(1),
  subnets: recordOf(
    availabilityZoneIdSchema,
    z.strictObject({ subnetId: subnetIdSchema, cidr: cidrTextSchema }),
  ),
  routeTableIds: z.array(routeTableIdSchema).min(1),
});

const dnsSchema = z
  .union([
    z.enum(['private-dns', 'zones', 'profile']),
    z.strictObject({ profileId: profileIdSchema, profileArn: profileArnSchema }),
  ])
  .describe('private-dns, zones, profile, or the ids of a Profile that exists');

const transitGatewaySchema = z
  .union([
    z.literal('new'),
    z.strictObject({
      transitGatewayId: transitGatewayIdSchema,
      transitGatewayRouteTableId: transitGatewayRouteTableIdSchema,
    }),
  ])
  .describe('new, or the ids of a Transit Gateway that exists and of the route table of its spokes');

const natGatewayIdSchema = z
  .string()
  .regex(/^nat-([0-9a-f]{8}|[0-9a-f]{17})$/)
  .describe('the id of a NAT gateway, such as nat-0123456789abcdef0');

const internetRouteSchema = z
  .union([
    z.strictObject({
      natGatewayIds: recordOf(availabilityZoneIdSchema, natGatewayIdSchema).refine(
        byZone => Object.keys(byZone).length > 0,
        {
          params: { fix: 'add the NAT gateway of a zone' },
        },
      ),
    }),
    z.strictObject({ transitGatewayId: transitGatewayIdSchema }),
  ])
  .describe('where the internet is reached: {"natGatewayIds": {…}} or {"transitGatewayId": …}');

const principalSchema = z
  .string()
  .regex(/^(\d{12}|arn:aws(-[a-z]+){0,3}:organizations::\d{12}:(organization|ou)\/[a-z0-9/-]{1,128})$/)
  .describe('an account id, or the ARN of an organisation or an organisational unit');

export const hubSchema = z.strictObject({
  id: slugSchema,
  accountId: accountIdSchema,
  region: regionNameSchema,
  vpc: z.union([newVpcSchema, existingVpcSchema]),
  endpoints: z
    .strictObject({
      preset: z.enum(PRESET_IDS).default('fargate'),
      services: z.array(endpointServiceNameSchema).default([]),
    })
    .prefault({}),
  endpointPolicy: endpointPolicySchema.optional(),
  dns: dnsSchema.default('private-dns'),
  transitGateway: transitGatewaySchema.optional(),
  admitBy: z
    .strictObject({
      securityGroupReference: z.boolean().optional(),
      prefixListMaxEntries: z.int().min(1).max(1000).optional(),
    })
    .optional(),
  principals: z.array(principalSchema).default([]),
  spokeCidrs: z
    .array(cidrTextSchema)
    .default([])
    .describe('ranges from which the VPCs of spokes are taken, such as ["10.64.0.0/12"]'),
  internetRoute: internetRouteSchema.optional(),
  existingS3Gateway: z.strictObject({ vpcEndpointId: vpcEndpointIdSchema }).optional(),
  layerBucket: bucketSchema.optional(),
  raisedQuotas: z
    .strictObject({
      interfaceEndpoints: quotaSchema,
      participants: quotaSchema,
      sharedSubnets: quotaSchema,
      subnets: quotaSchema,
      vpcsPerZone: quotaSchema,
      endpointIngressRules: quotaSchema,
    })
    .partial()
    .default({}),
  flowLog: z.boolean().optional(),
  resolverQueryLog: z.boolean().optional(),
  singleZone: z.boolean().optional(),
  contractParameterName: z
    .string()
    .regex(/^\/[A-Za-z0-9_.-]+(\/[A-Za-z0-9_.-]+){0,14}$/)
    .optional()
    .describe('the name of a parameter, such as /private-ecr/hub'),
});

const imageSchema = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._:/@+-]{0,1023}$/)
  .describe('an image as task definitions have it');

export const teamSchema = z.strictObject({
  request: requestSchema,
  /** Which Availability Zones, where it matters. */
  zones: z.array(availabilityZoneIdSchema).min(1).optional(),
  /** The bucket of image layers of a standalone VPC, for Regions where its name is not public. */
  layerBucket: bucketSchema.optional(),
  /** What the endpoints of a VPC of its own let through; of a spoke, whose one endpoint is for S3, further buckets. */
  endpointPolicy: endpointPolicySchema.optional(),
  /** What will run, so that synth can say whether it could be pulled. */
  services: z
    .array(
      z.strictObject({
        name: slugSchema,
        images: z.array(imageSchema).min(1),
        platformVersion: z.string().max(16).optional(),
      }),
    )
    .default([]),
  smokeTest: z
    .strictObject({
      image: imageSchema,
      cluster: z
        .string()
        .regex(/^[A-Za-z0-9_-]{1,255}$/)
        .optional()
        .describe('the name of an ECS cluster'),
    })
    .optional(),
});

export const definitionFieldsSchema = z.strictObject({
  schemaVersion: z.literal(1),
  organizationId: organizationIdSchema.optional(),
  state: stateSchema,
  roleName: z
    .string()
    .regex(/^[A-Za-z0-9+=,.@_-]{1,64}$/)
    .optional()
    .describe('the name of the role that Terraform assumes in every account'),
  tags: requestSchema.shape.tags,
  hubs: z.array(hubSchema).default([]),
  teams: z.array(teamSchema).default([]),
});

/** A hub of a definition. */
export type HubDefinition = z.output<typeof hubSchema>;
/** A team of a definition. */
export type TeamDefinition = z.output<typeof teamSchema>;
/** A team as people write it: what has a default may be left out. */
export type TeamInput = z.input<typeof teamSchema>;
/** A definition of which each field by itself is right. */
export type DefinitionFields = z.output<typeof definitionFieldsSchema>;
