import type { Leg, Target } from '../leg';
import { internetWay } from '../path/internet';
import type { TraceWarning } from '../result';

/** A NAT gateway that a subnet still reaches though its pulls go through endpoints: it is paid for by the hour. */
export function natBesideEndpoints(legs: readonly Leg[]): TraceWarning[] {
  const throughEndpoint = legs.filter(({ paths }) => paths.some(({ target }) => isEndpoint(target)));
  const bySubnet = new Map(throughEndpoint.map(leg => [leg.subnetId, leg]));
  return [...bySubnet.values()].flatMap(({ index, place, subnetId }) => {
    if (place === undefined) return [];
    const { via, finding } = internetWay({ index, from: place, hasPublicIp: false });
    if (via !== 'nat') return [];
    const nat = finding.evidence.find(({ type }) => type === 'nat-gateway')?.id ?? 'a NAT gateway';
    const detail = `${subnetId} still reaches the internet through ${nat} beside the endpoints: find out what else needs it`;
    return [{ id: 'nat-beside-endpoints', detail }];
  });
}

function isEndpoint(target: Target): boolean {
  return target.kind === 'interfaces' || target.via === 'gateway-endpoint';
}
