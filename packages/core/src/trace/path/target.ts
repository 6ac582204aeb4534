import type { SnapshotIndex } from '../../snapshot';
import type { EndpointAnswer, Resolution } from '../dns/resolution';
import type { Target } from '../leg';
import {
  decidingInterfaces,
  type DecidingInterfaces,
  type EndpointInterface,
  interfacesOf,
} from './endpoint-interfaces';
import { type InternetCrossing, internetWay } from './internet';
import type { Place } from './place';
import { ANY_PUBLIC } from './public-addresses';
import { s3Addresses } from './s3-addresses';
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

function publicAddresses({ index, from, service, region, hasPublicIp }: TargetQuestion): Target {
  const crossing = { index, from, hasPublicIp };
  if (service !== 's3') return throughInternet({ ...crossing, to: ANY_PUBLIC });
  const gateway = region === from.region ? s3GatewayRoute(crossing) : undefined;
  const isKnown = gateway !== undefined && !isFinding(gateway);
  const to = s3Addresses(index, region, isKnown ? gateway.prefixListId : undefined);
  if (gateway === undefined) return throughInternet({ ...crossing, to });
  return isKnown
    ? { kind: 'public', via: 'gateway-endpoint', route: gateway.finding, gateway, ...to }
    : { kind: 'public', via: 'unknown', route: gateway, ...to };
}

function throughInternet(crossing: Required<InternetCrossing>): Target {
  const { finding, via } = internetWay(crossing);
  return { kind: 'public', via, route: finding, ...crossing.to };
}
