import type { TraceCheck } from '../check';
import { evidenceOf, fail, type Finding, pass, unknown } from '../finding';
import type { Leg, Path, Target } from '../leg';
import { overInterfaces, overPaths } from '../over-paths';
import type { EndpointInterface } from '../path/endpoint-interfaces';
import { endpointOf } from '../path/endpoint-of-target';
import { groupsCount } from '../path/groups-count';
import { allowsTcp } from '../path/security-group-rules';
import { groupsById } from '../path/task-groups';
import { rangeText } from '../path/range-text';

/** Do the endpoint's security groups let the task in? */
export const endpointIngress: TraceCheck = {
  id: 'endpoint-ingress',
  title: 'A security group of the endpoint lets the task in',
  isPermission: false,
  isOfEndpoint: false,
  evaluate: leg => overPaths(leg, path => judge(leg, path)),
};

function judge(leg: Leg, path: Path): Finding {
  const { target, host } = path;
  if (target.kind === 'interfaces') {
    return overInterfaces(target, of => intoInterface(leg, target, of, host.port));
  }
  const { value, missing } = endpointOf(path);
  return missing ?? pass(`not applicable: ${value.entry.VpcEndpointId} has no security groups`);
}

function intoInterface(
  leg: Leg,
  { endpoint }: Target & { kind: 'interfaces' },
  of: EndpointInterface,
  port: number,
): Finding {
  const { index, range, groups: task, subnetId } = leg;
  const { entry, region } = endpoint;
  const id = entry.VpcEndpointId;
  const groupIds = (entry.Groups ?? []).map(({ GroupId }) => GroupId);
  const { known, missing } = groupsById(index, region, groupIds);
  const names = groupIds.join(', ');
  const evidence = [
    evidenceOf('vpc-endpoint', id),
    ...groupIds.map(groupId => evidenceOf('security-group', groupId)),
  ];
  if (groupIds.length === 0) return unknown(`the security groups of ${id} are not known`, ...evidence);
  if (range === undefined) return unknown(`the range of ${subnetId} is not known`, ...evidence);
  const source = rangeText(range);
  const verdict = allowsTcp(index, known, 'IpPermissions', {
    port,
    ranges: [range],
    isExact: true,
    prefixListIds: [],
    groups: task.refs,
    groupsCount: groupsCount(leg, region, of),
  });
  if (verdict === 'pass') return pass(`${names} of ${id} lets TCP ${port} in from ${source}`, ...evidence);
  if (missing.length > 0) return unknown(`the rules of ${missing.join(', ')} are not known`, ...evidence);
  if (verdict === 'unknown') {
    return unknown(`whether ${names} of ${id} lets TCP ${port} in from ${source} is not known`, ...evidence);
  }
  return fail(
    `no rule of ${names} of ${id} lets TCP ${port} in from ${source}`,
    `Add an ingress rule for TCP ${port} from ${source}, or from the security group of the task, to ${groupIds[0] ?? id}.`,
    ...evidence,
  );
}
