import type { TraceCheck } from '../check';
import { type Finding, unknown } from '../finding';
import type { Leg, Path, Target } from '../leg';
import { notEvaluated, overInterfaces, overPaths } from '../over-paths';
import type { EndpointInterface } from '../path/endpoint-interfaces';
import { placeOf } from '../path/place';
import { thereAndBack } from '../path/private-route';

/** Do routes carry the traffic there and back? */
export const route: TraceCheck = {
  id: 'route',
  title: 'Routes carry the traffic there and back',
  isPermission: false,
  isOfEndpoint: false,
  evaluate: leg => overPaths(leg, path => judge(leg, path)),
};

function judge(leg: Leg, path: Path): Finding {
  const { target } = path;
  if (target.kind === 'interfaces') return overInterfaces(target, of => toInterface(leg, target, of));
  return target.kind === 'public' ? target.route : notEvaluated(path);
}

function toInterface(
  { index, place, range, subnetId }: Leg,
  { endpoint }: Target & { kind: 'interfaces' },
  of: EndpointInterface,
): Finding {
  const end = placeOf(index, endpoint.region, of.subnetId);
  if (place === undefined || range === undefined) return unknown(`the range of ${subnetId} is not known`);
  if (end === undefined || of.range === undefined) return unknown(`the range of ${of.subnetId} is not known`);
  return thereAndBack(index, { place, range }, { place: end, range: of.range }).finding;
}
