import { partitionOf } from '../aws-catalogue';
import { IPV4_SUBNET_LIMITS, isSubnetPrefixLength } from '../cidr';
import { parseCidr } from '../net';
import { placeOfRepository } from './repository';
import type { RequestFields } from './request-schema';
import { prefixLengthOf, requestedPrefixLength, requestedSubnets } from './requested-range';

/** A rule that spans fields. A form shows its message at the field that the rule names. */
interface RequestRule {
  /** The place of each value that breaks the rule; none where it holds. */
  readonly broken: (request: RequestFields) => readonly (readonly PropertyKey[])[];
  readonly allowed: (request: RequestFields) => string;
  readonly fix: string;
}

const { shortestPrefixLength, longestPrefixLength } = IPV4_SUBNET_LIMITS;

/** A rule about one field, which stands at that field. */
function at(
  field: keyof RequestFields,
  isBroken: (request: RequestFields) => boolean,
): RequestRule['broken'] {
  return request => (isBroken(request) ? [[field]] : []);
}

export const REQUEST_RULES: readonly RequestRule[] = [
  {
    broken: at('hub', ({ topology, hub }) => topology !== 'standalone' && hub === undefined),
    allowed: ({ topology }) => `the id of a hub, which the topology ${topology} needs`,
    fix: 'name the hub, or choose the topology standalone',
  },
  {
    broken: at('hub', ({ topology, hub }) => topology === 'standalone' && hub !== undefined),
    allowed: () => 'no hub with the topology standalone',
    fix: 'remove the hub, or choose the topology shared-subnets or spoke-vpc',
  },
  {
    // Security groups of another VPC cannot be referenced over a Transit Gateway unless both sides are set up for it.
    broken: at(
      'connectivity',
      ({ topology, connectivity }) => topology === 'spoke-vpc' && connectivity === 'security-group-reference',
    ),
    allowed: () => 'cidr or prefix-list with the topology spoke-vpc',
    fix: 'choose cidr',
  },
  {
    broken: at('cidr', ({ cidr }) => cidr !== undefined && !isIpv4Subnet(cidr)),
    allowed: () =>
      `an IPv4 range with a prefix length from ${shortestPrefixLength} to ${longestPrefixLength}, as AWS has it for VPCs and subnets`,
    fix: 'name such a range, or leave it out to get the next free one',
  },
  {
    broken: at(
      'size',
      request =>
        request.cidr !== undefined &&
        request.size !== undefined &&
        prefixLengthOf(request.size) !== requestedPrefixLength(request),
    ),
    allowed: request => `the size of the range ${String(request.cidr)}, a /${requestedPrefixLength(request)}`,
    fix: 'leave out the size or the range',
  },
  {
    broken: at(
      'azCount',
      request =>
        isSubnetPrefixLength(requestedPrefixLength(request)) && requestedSubnets(request) === undefined,
    ),
    allowed: request =>
      `so many Availability Zones that a /${requestedPrefixLength(request)} gives each a subnet of at least a /${longestPrefixLength}${request.topology === 'standalone' && request.internetEgress ? ', and a public one of the same size for internet egress' : ''}`,
    fix: 'choose fewer zones or a larger size',
  },
  {
    // Endpoints serve their own Region alone.
    broken: ({ repositories, region }) =>
      repositories.flatMap((repository, index) =>
        isServedIn(region, repository) ? [] : [['repositories', index]],
      ),
    allowed: ({ region }) =>
      `repositories in ${region}, the Region of the request, and in its partition ${String(partitionOf(region)?.id)}`,
    fix: 'replicate the repository to that Region and name it there',
  },
];

function isIpv4Subnet(text: string): boolean {
  const { family, prefixLength } = parseCidr(text);
  return family === 'ipv4' && isSubnetPrefixLength(prefixLength);
}

/** A repository that is named without its Region lies in that of the request. */
function isServedIn(region: string, repository: string): boolean {
  const place = placeOfRepository(repository);
  return place === undefined || (place.region === region && place.partition === partitionOf(region)?.id);
}
