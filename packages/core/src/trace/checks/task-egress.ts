import type { TraceCheck } from '../check';
import { type Evidence, evidenceOf, fail, type Finding, pass, unknown } from '../finding';
import type { Leg, Path, Target } from '../leg';
import { notEvaluated, overInterfaces, overPaths } from '../over-paths';
import type { EndpointInterface } from '../path/endpoint-interfaces';
import { groupsCount } from '../path/groups-count';
import { allowsTcp, type Peer, takesNoTcp } from '../path/security-group-rules';
import { groupsById } from '../path/task-groups';
import { rangeText } from '../path/range-text';

/** Do the task's security groups let the call out? They are stateful: the answer comes back by itself. */
export const taskEgress: TraceCheck = {
  id: 'task-egress',
  title: 'A security group of the task lets the call out',
  isPermission: false,
  isOfEndpoint: false,
  evaluate: leg => overPaths(leg, path => judge(leg, path)),
};

function judge(leg: Leg, path: Path): Finding {
  const { target, host } = path;
  if (target.kind === 'interfaces') {
    return overInterfaces(target, of => toInterface(leg, target, of, host.port));
  }
  if (target.kind === 'public') return toPublic(leg, target, host.port);
  if (leg.groups.missing.length === 0 && takesNoTcp(leg.groups.known, 'IpPermissionsEgress', host.port)) {
    return closed(leg, `any address on port ${host.port}`, 'the addresses of the endpoints');
  }
  return notEvaluated(path);
}

function toInterface(
  leg: Leg,
  { endpoint }: Target & { kind: 'interfaces' },
  of: EndpointInterface,
  port: number,
): Finding {
  const { entry, region } = endpoint;
  if (of.range === undefined)
    return unknown(`the address of an interface of ${entry.VpcEndpointId} is not known`);
  const groupIds = (entry.Groups ?? []).map(({ GroupId }) => GroupId);
  const { refs } = groupsById(leg.index, region, groupIds);
  const finding = verdictFor(leg, `${rangeText(of.range)} (${entry.VpcEndpointId})`, {
    port,
    ranges: [of.range],
    isExact: of.isExact,
    prefixListIds: [],
    groups: refs,
    groupsCount: groupsCount(leg, region, of),
  });
  // Groups that are not known might be named by a rule.
  return finding.verdict === 'fail' && entry.Groups === undefined
    ? unknown(`the security groups of ${entry.VpcEndpointId} are not known`, ...finding.evidence)
    : finding;
}

function toPublic(leg: Leg, target: Target & { kind: 'public' }, port: number): Finding {
  const { ranges, isExact, prefixListIds } = target;
  const destination = prefixListIds[0] ?? (leg.need.service === 's3' ? 'S3' : 'the internet');
  return verdictFor(leg, destination, {
    port,
    ranges,
    isExact,
    prefixListIds,
    groups: [],
    groupsCount: false,
  });
}

function verdictFor(leg: Leg, destination: string, peer: Peer): Finding {
  const { groups, index } = leg;
  const verdict = allowsTcp(index, groups.known, 'IpPermissionsEgress', peer);
  if (verdict === 'pass') {
    return pass(`${namesOf(leg)} lets TCP ${peer.port} out to ${destination}`, ...evidenceFor(leg));
  }
  if (groups.missing.length > 0) {
    return unknown(`the rules of ${groups.missing.join(', ')} are not known`, ...evidenceFor(leg));
  }
  return verdict === 'fail'
    ? closed(leg, `${destination} on port ${peer.port}`, destination)
    : unknown(
        `whether ${namesOf(leg)} lets TCP ${peer.port} out to ${destination} is not known`,
        ...evidenceFor(leg),
      );
}

function closed(leg: Leg, what: string, destination: string): Finding {
  return fail(
    `no rule of ${namesOf(leg)} lets TCP out to ${what}`,
    `Add an egress rule for TCP 443 to ${destination} to ${leg.groups.refs[0]?.groupId ?? 'the group of the task'}.`,
    ...evidenceFor(leg),
  );
}

function namesOf({ groups }: Leg): string {
  return groups.refs.map(({ groupId }) => groupId).join(', ') || 'the security group of the task';
}

function evidenceFor({ groups }: Leg): Evidence[] {
  return groups.refs.map(({ groupId }) => evidenceOf('security-group', groupId));
}
