import type { Cidr } from '../../net';
import type { Located, NetworkAcl } from '../../snapshot';
import { isWindows } from '../../workload';
import type { TraceCheck } from '../check';
import { all, evidenceOf, fail, type Finding, isNonEmpty, pass, unknown } from '../finding';
import type { Leg, Path, Target } from '../leg';
import { notEvaluated, overInterfaces, overPaths } from '../over-paths';
import type { EndpointInterface } from '../path/endpoint-interfaces';
import { answerOf, type PortRange } from '../path/network-acl-rules';
import { type Place, placeOf } from '../path/place';
import { networkAclOf } from '../path/subnet-network-acl';
import { rangeText } from '../path/range-text';

/** Do the network ACLs at both ends let the call and its answer through? They are stateless: each direction counts. */
export const nacl: TraceCheck = {
  id: 'nacl',
  title: 'Network ACLs let the call and its answer through',
  isPermission: false,
  isOfEndpoint: false,
  evaluate: leg => overPaths(leg, path => judge(leg, path)),
};

/** The ports that answers come back to, by operating system. Source: Amazon VPC Guide, "Ephemeral ports". */
const EPHEMERAL_PORTS = {
  linux: { from: 32_768, to: 60_999 },
  windows: { from: 49_152, to: 65_535 },
} as const;

/** One direction through one network ACL. */
interface Crossing {
  readonly direction: 'ingress' | 'egress';
  readonly range: Cidr;
  /** Whether all of `range` is meant. */
  readonly isExact: boolean;
  readonly ports: PortRange;
}

function judge(leg: Leg, path: Path): Finding {
  const { target, host } = path;
  const call = { from: host.port, to: host.port };
  if (target.kind === 'interfaces') return overInterfaces(target, of => toInterface(leg, target, of, call));
  return target.kind === 'public' ? toPublic(leg, target, call) : notEvaluated(path);
}

function toInterface(
  leg: Leg,
  { endpoint }: Target & { kind: 'interfaces' },
  of: EndpointInterface,
  call: PortRange,
): Finding {
  const { place, range, index, subnetId } = leg;
  const end = placeOf(index, endpoint.region, of.subnetId);
  if (place === undefined || range === undefined) return unknown(`the range of ${subnetId} is not known`);
  if (end === undefined || of.range === undefined) return unknown(`the range of ${of.subnetId} is not known`);
  if (of.subnetId === subnetId) return pass(`inside ${subnetId} network ACLs do not apply`);
  const answer = ephemeralPorts(leg);
  const there = { range: of.range, isExact: of.isExact };
  const task = { range, isExact: true };
  return all([
    through(leg, place, { direction: 'egress', ...there, ports: call }),
    through(leg, end, { direction: 'ingress', ...task, ports: call }),
    through(leg, end, { direction: 'egress', ...task, ports: answer }),
    through(leg, place, { direction: 'ingress', ...there, ports: answer }),
  ]);
}

function toPublic(leg: Leg, { ranges, isExact }: Target & { kind: 'public' }, call: PortRange): Finding {
  const { place } = leg;
  if (place === undefined) return unknown(`the network ACL of ${leg.subnetId} is not known`);
  const answer = ephemeralPorts(leg);
  const directions = [
    { direction: 'egress', ports: call },
    { direction: 'ingress', ports: answer },
  ] as const;
  const findings = directions.map(({ direction, ports }) => {
    const parts = ranges.map(range => through(leg, place, { direction, range, isExact, ports }));
    const isMixed = new Set(parts.map(({ verdict }) => verdict)).size > 1;
    if (!isNonEmpty(parts)) return unknown('the addresses are not known');
    return isMixed && !isExact ? inDoubt(parts) : all(parts);
  });
  return isNonEmpty(findings) ? all(findings) : unknown('the addresses are not known');
}

function inDoubt(parts: readonly Finding[]): Finding {
  const evidence = parts[0]?.evidence ?? [];
  return unknown('the network ACL lets some public addresses through and others not', ...evidence);
}

function through(leg: Leg, place: Place, crossing: Crossing): Finding {
  const acl = networkAclOf(leg.index, place);
  if (acl.missing !== undefined) return acl.missing;
  return answerFor(acl.value, place, crossing);
}

function answerFor(
  { entry }: Located<NetworkAcl>,
  { subnetId }: Place,
  { direction, range, isExact, ports }: Crossing,
): Finding {
  const answer = answerOf(entry, direction, range, ports);
  const evidence = evidenceOf('network-acl', entry.NetworkAclId);
  const towards = direction === 'egress' ? 'out to' : 'in from';
  const traffic = `TCP ${portsText(ports)} ${towards} ${rangeText(range)}`;
  const where = `${entry.NetworkAclId} of ${subnetId}`;
  if (answer === 'allows') return pass(`${where} lets ${traffic}`, evidence);
  if (answer === 'some' && !isExact) return unknown(`${where} lets only a part of ${traffic}`, evidence);
  const how = answer === 'some' ? 'lets only a part of' : 'does not let';
  const fix = `Allow ${traffic} in ${entry.NetworkAclId}, with a lower rule number than any rule that denies it.`;
  return fail(`${where} ${how} ${traffic}`, fix, evidence);
}

function portsText({ from, to }: PortRange): string {
  return from === to ? String(from) : `${from}-${to}`;
}

function ephemeralPorts({ workload }: Leg): PortRange {
  return EPHEMERAL_PORTS[isWindows(workload) ? 'windows' : 'linux'];
}
