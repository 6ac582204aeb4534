import { TOPOLOGIES } from '../entity/annotations';
import { z } from 'zod';
import { REGION_NAMES } from '../aws-catalogue';
import { IPV4_SUBNET_LIMITS } from '../cidr';
import { accountIdSchema, slugSchema } from '../fields/identifiers';
import { cidrTextSchema } from '../net';
import { ownerSchema, serviceRefSchema } from './entity-ref';
import { REQUEST_NEED_IDS } from './needs.data';
import { repositorySchema } from './repository';
import { SIZE_NAMES } from './sizes.data';
import { tagsSchema } from './tags';

const { shortestPrefixLength, longestPrefixLength } = IPV4_SUBNET_LIMITS;
const MAX_SERVICES = 100;
/** As many as fit an endpoint policy beside its other statements. */
const MAX_REPOSITORIES = 50;
/** In how many Availability Zones a network stands where it does not say, and the most that a Region has. */
export const REQUEST_AZ_COUNT = { default: 2, max: 6 } as const;

const sizeSchema = z.union([z.enum(SIZE_NAMES), z.int().min(shortestPrefixLength).max(longestPrefixLength)]);

/**
 * The fields of a request, in the order in which a form asks for them. Titles and descriptions are what the form
 * shows; the descriptions are also what a message says is allowed.
 */
export const requestFields = {
  schemaVersion: z.literal(1).default(1).meta({ title: 'Version', description: '1' }),
  name: slugSchema.meta({ title: 'Name' }),
  owner: ownerSchema.meta({ title: 'Owner' }),
  accountId: accountIdSchema.meta({ title: 'AWS account' }),
  region: z.enum(REGION_NAMES).meta({ title: 'Region', description: 'an AWS Region, such as eu-central-1' }),
  topology: z.enum(TOPOLOGIES).default('shared-subnets').meta({
    title: 'Topology',
    description:
      'shared-subnets (tasks run in subnets of the hub), spoke-vpc (an own VPC that uses the endpoints of the hub) or standalone (an own VPC with its own endpoints)',
  }),
  hub: slugSchema
    .optional()
    .meta({ title: 'Hub', description: 'the id of the hub, such as network-frankfurt' }),
  size: sizeSchema.optional().meta({
    title: 'Size',
    description: `${SIZE_NAMES.join(', ')}, or a prefix length from ${shortestPrefixLength} to ${longestPrefixLength}`,
  }),
  azCount: z
    .int()
    .min(1)
    .max(REQUEST_AZ_COUNT.max)
    .default(REQUEST_AZ_COUNT.default)
    .meta({
      title: 'Availability Zones',
      description: `a number of Availability Zones from 1 to ${REQUEST_AZ_COUNT.max}; in one alone, its outage stops all pulls`,
    }),
  cidr: cidrTextSchema.optional().meta({
    title: 'Range',
    description:
      'an IPv4 range in canonical CIDR form, such as 10.0.4.0/24; the next free one of the size is taken where it is left out',
  }),
  services: uniqueList(serviceRefSchema, MAX_SERVICES).meta({
    title: 'Services',
    description: `at most ${MAX_SERVICES} different components that run here, such as ["component:default/checkout"]`,
  }),
  needs: uniqueList(z.enum(REQUEST_NEED_IDS), REQUEST_NEED_IDS.length).meta({
    title: 'Needs of the tasks',
    description: `a list of ${REQUEST_NEED_IDS.join(', ')}`,
  }),
  internetEgress: z.boolean().default(false).meta({
    title: 'Internet egress',
    description:
      'true or false; true where tasks call the internet: a NAT gateway stays, and its cost with it',
  }),
  repositories: uniqueList(repositorySchema, MAX_REPOSITORIES).meta({
    title: 'Repositories',
    description: `at most ${MAX_REPOSITORIES} different repositories or prefixes, such as ["checkout/*"]; every one of the organisation where none is named`,
  }),
  connectivity: z.enum(['cidr', 'security-group-reference', 'prefix-list']).default('cidr').meta({
    title: 'Connectivity',
    description:
      'cidr, security-group-reference or prefix-list: what the security group of the endpoints admits the tasks by',
  }),
  tags: tagsSchema.default({}).meta({ title: 'Tags' }),
};

/** A list without repetition, empty where it is left out. */
function uniqueList<Item extends z.ZodType<string>>(item: Item, maxLength: number) {
  return z
    .array(item)
    .max(maxLength)
    .refine(items => new Set(items).size === items.length, { params: { fix: 'name each once' } })
    .meta({ uniqueItems: true })
    .default([]);
}
