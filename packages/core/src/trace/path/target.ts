import { serviceName } from '../../aws-catalogue';
import type { SnapshotIndex } from '../../snapshot';
import type { EndpointAnswer, Resolution } from '../dns/resolution';
import type { Target } from '../leg';
import {
  decidingInterfaces,
  type DecidingInterfaces,
  type EndpointInterface,
  interfacesOf,
} from './endpoint-interfaces';
import { internetWay } from './internet';
import type { Place } from './place';
import { rangesOfPrefixList } from './prefix-list';
import { PUBLIC_RANGES } from './public-addresses';
import { isFinding, s3GatewayRoute } from './s3-route';

/** What is asked: where the answer of DNS leads, from a subnet. */
export interface TargetQuestion {
  readonly index: SnapshotIndex;
  readonly from: Place;
  readonly resolution: Resolution;
  readonly service: string;
  /** The Region of the service. */
  readonly region: string;
  readonly hasPublicIp: boolean;
}

/** Finds what an address leads to. */
export function targetOf(question: TargetQuestion): Target {
  const { resolution } = question;
  switch (resolution.kind) {
    case 'endpoint':
      return interfaces(question, resolution);
    case 'wrong-endpoint':
      return { kind: 'no-address', via: 'interface-endpoint', endpointId: resolution.endpointId };
    case 'no-answer':
      return { kind: 'no-address', via: 'none' };
    case 'unknown':
      return { kind: 'unknown', via: 'unknown' };
    case 'public':
      return publicAddresses(question);
  }
}

function interfaces({ index, from }: TargetQuestion, { endpoint, only }: EndpointAnswer): Target {
  const every = interfacesOf(index, endpoint);
  const deciding = only === undefined ? decidingInterfaces(every, from.subnet) : chosen(every, only, from);
  return { kind: 'interfaces', endpoint, deciding };
}

/** Where a record names a zone or single interfaces, these decide wherever the task runs. */
function chosen(
  every: readonly EndpointInterface[],
  only: NonNullable<EndpointAnswer['only']>,
  from: Place,
): DecidingInterfaces {
  const named = every.filter(({ subnet, interfaceId }) =>
    'zone' in only
      ? subnet?.entry.AvailabilityZone === only.zone
      : only.interfaceIds.includes(interfaceId ?? ''),
  );
  const { interfaces: near, inTasksZone } = decidingInterfaces(named, from.subnet);
  return { interfaces: named, inTasksZone: near.length < named.length ? true : inTasksZone };
}

function publicAddresses(question: TargetQuestion): Target {
  const { index, from, service, region, hasPublicIp } = question;
  if (service !== 's3') return throughInternet(question, ANY_PUBLIC);
  const gateway = region === from.region ? s3GatewayRoute(index, from) : undefined;
  const addresses = s3Addresses(index, region, isFinding(gateway) ? undefined : gateway?.prefixListId);
  if (isFinding(gateway)) return { kind: 'public', via: 'unknown', route: gateway, ...addresses };
  if (gateway === undefined) return throughInternet({ index, from, hasPublicIp }, addresses);
  return { kind: 'public', via: 'gateway-endpoint', route: gateway.finding, gateway, ...addresses };
}

type Addresses = Pick<Target & { kind: 'public' }, 'ranges' | 'isExact' | 'prefixListIds'>;

/** Of most services no more is known than that their addresses are public. */
const ANY_PUBLIC: Addresses = { ranges: PUBLIC_RANGES, isExact: false, prefixListIds: [] };

function throughInternet(
  { index, from, hasPublicIp }: Pick<TargetQuestion, 'index' | 'from' | 'hasPublicIp'>,
  addresses: Addresses,
): Target {
  const { finding, via } = internetWay({ index, from, hasPublicIp });
  return { kind: 'public', via, route: finding, ...addresses };
}

function s3Addresses(index: SnapshotIndex, region: string, ofRoute: string | undefined): Addresses {
  const byName = index.prefixListIdOfName.all(region, serviceName('s3', region));
  const prefixListIds = [...new Set(ofRoute === undefined ? byName : [ofRoute, ...byName])];
  const ranges = prefixListIds
    .map(id => rangesOfPrefixList(index, region, id))
    .find(found => found !== undefined && found.length > 0);
  return { ...(ranges === undefined ? ANY_PUBLIC : { ranges, isExact: true }), prefixListIds };
}
