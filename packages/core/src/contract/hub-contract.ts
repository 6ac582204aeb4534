import { z } from 'zod';
import { cidrsSchema, placeFields, s3GatewaySchema, subnetsByZoneSchema } from './fields';
import {
  dnsNameSchema,
  endpointServiceNameSchema,
  hostedZoneIdSchema,
  keyArnSchema,
  organizationIdSchema,
  prefixListIdSchema,
  profileArnSchema,
  profileIdSchema,
  resourceShareArnSchema,
  routeTableIdSchema,
  securityGroupIdSchema,
  slugSchema,
  transitGatewayIdSchema,
  transitGatewayRouteTableIdSchema,
  vpcEndpointIdSchema,
  vpcIdSchema,
} from '../fields/identifiers';
import { recordOf } from '../fields/record-of';

const interfaceEndpointSchema = z
  .object({
    vpcEndpointId: vpcEndpointIdSchema,
    serviceName: endpointServiceNameSchema,
    dnsEntry: z
      .object({ dnsName: dnsNameSchema, hostedZoneId: hostedZoneIdSchema })
      .describe(
        'the first of the DNS entries that AWS made for the endpoint: what an alias record points to',
      ),
    securityGroupId: securityGroupIdSchema,
  })
  .describe('an interface endpoint');

/** How a VPC other than the hub's own comes to the private addresses; in the hub's own, private DNS answers. */
const dnsSchema = z
  .discriminatedUnion('mode', [
    z.object({ mode: z.literal('private-dns') }),
    z.object({
      mode: z.literal('zones'),
      zones: recordOf(endpointServiceNameSchema, hostedZoneIdSchema).describe(
        'the private hosted zone of each service, such as {"ecr.api": "Z0123456789ABCDEFGHIJ"}',
      ),
    }),
    z.object({ mode: z.literal('profile'), profileId: profileIdSchema, profileArn: profileArnSchema }),
  ])
  .describe(
    'private-dns (for the hub VPC alone), zones (private hosted zones) or profile (a Route 53 Profile) as mode, with the ids that it needs',
  );

const transitGatewaySchema = z
  .object({
    transitGatewayId: transitGatewayIdSchema,
    transitGatewayRouteTableId: transitGatewayRouteTableIdSchema,
    hubRouteTableIds: z
      .array(routeTableIdSchema)
      .min(1)
      .describe("the route tables of the hub's endpoint subnets: they need the way back to each spoke"),
    resourceShareArn: resourceShareArnSchema.optional(),
  })
  .describe('the Transit Gateway that spokes attach to');

/** The services without which no image is pulled: a hub has them all, and answers for their names where it does. */
const PULL_SERVICES = ['ecr.api', 'ecr.dkr'] as const;

/**
 * What a network hub publishes for the stacks of its teams.
 *
 * `interfaceEndpoints` are by short service name; `endpointSecurityGroupId` is what a task's egress names, and
 * `clientSecurityGroupId` and `clientPrefixListId`, where there are any, what its ingress admits. `logKeyArn` is the key
 * that the log groups of all its teams are encrypted with.
 */
export const hubContractSchema = z
  .object({
    kind: z.literal('hub'),
    schemaVersion: z.literal(1),
    hubId: slugSchema,
    ...placeFields,
    organizationId: organizationIdSchema.optional(),
    vpcId: vpcIdSchema,
    vpcCidrs: cidrsSchema,
    subnets: subnetsByZoneSchema,
    interfaceEndpoints: recordOf(endpointServiceNameSchema, interfaceEndpointSchema).describe(
      'the interface endpoints by short service name, ecr.api and ecr.dkr among them',
    ),
    endpointSecurityGroupId: securityGroupIdSchema,
    clientSecurityGroupId: securityGroupIdSchema.optional(),
    clientPrefixListId: prefixListIdSchema.optional(),
    s3: s3GatewaySchema,
    dns: dnsSchema,
    transitGateway: transitGatewaySchema.optional(),
    layerBucket: z
      .string()
      .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/)
      .describe('the bucket that ECR keeps image layers in, such as prod-eu-central-1-starport-layer-bucket'),
    logKeyArn: keyArnSchema.optional(),
  })
  .superRefine(({ interfaceEndpoints, dns }, context) => {
    for (const service of PULL_SERVICES) {
      if (!Object.hasOwn(interfaceEndpoints, service)) {
        context.addIssue(missing(['interfaceEndpoints', service], 'an interface endpoint'));
      }
      if (dns.mode === 'zones' && !Object.hasOwn(dns.zones, service)) {
        context.addIssue(missing(['dns', 'zones', service], 'the id of a private hosted zone'));
      }
    }
  });

function missing(path: string[], allowed: string) {
  const fix = 'add it: no image is pulled without this service';
  return { code: 'custom' as const, path, message: 'missing', params: { allowed, fix } };
}

/** What a network hub publishes for the stacks of its teams. */
export type HubContract = z.output<typeof hubContractSchema>;
