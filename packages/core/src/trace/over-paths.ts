import { all, type Finding, isNonEmpty, unknown, whicheverApplies } from './finding';
import type { Leg, Path, Target } from './leg';
import type { EndpointInterface } from './path/endpoint-interfaces';

/** What holds for every host of a leg: the worst of what holds for each. */
export function overPaths({ paths, need }: Leg, judge: (path: Path) => Finding): Finding {
  const findings = paths.map(judge);
  if (isNonEmpty(findings)) return all(findings);
  return unknown(`the DNS name of ${need.service} in ${need.region} is not known`);
}

/** What holds for every interface of an endpoint that can answer. */
export function overInterfaces(
  { deciding, endpoint }: Target & { kind: 'interfaces' },
  judge: (of: EndpointInterface) => Finding,
): Finding {
  const id = endpoint.entry.VpcEndpointId;
  const findings = deciding.interfaces.map(judge);
  if (!isNonEmpty(findings)) return unknown(`the interfaces of ${id} are not known`);
  if (deciding.inTasksZone !== undefined) return all(findings);
  return whicheverApplies(findings, `which interface of ${id} is in the zone of the task is not known`);
}

/** Says for a target without an address why later checks cannot be made. */
export function notEvaluated({ resolution }: Path): Finding {
  return unknown(
    resolution.kind === 'unknown'
      ? `not evaluated: ${resolution.detail}`
      : 'not evaluated: there is no address that traffic could go to',
  );
}
