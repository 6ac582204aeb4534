import type { Located, VpcEndpoint } from '../../snapshot';
import { type Finding, pass, unknown } from '../finding';
import type { Path } from '../leg';
import { notEvaluated } from '../over-paths';
import type { Sought } from './subnet-route-table';

/** The endpoint that a path goes through; a finding where it goes through none, or through one that is not known. */
export function endpointOf(path: Path): Sought<Located<VpcEndpoint>> {
  const { target } = path;
  if (target.kind === 'interfaces') return { value: target.endpoint };
  return target.kind === 'public' ? gatewayOf(path, target) : { missing: notEvaluated(path) };
}

function gatewayOf(
  path: Path,
  { gateway, via, route }: Path['target'] & { kind: 'public' },
): Sought<Located<VpcEndpoint>> {
  if (gateway?.endpoint !== undefined) return { value: gateway.endpoint };
  if (gateway !== undefined) {
    const id = gateway.endpointId;
    const detail = id === undefined ? 'the route of S3 leads to no endpoint' : `${id} is not in the snapshot`;
    return { missing: unknown(`not evaluated: ${detail}`) };
  }
  return {
    missing: WITHOUT_ENDPOINT[via]?.() ?? unknown(`not evaluated: ${route.detail || path.host.name}`),
  };
}

const WITHOUT_ENDPOINT: Readonly<Partial<Record<string, () => Finding>>> = {
  nat: () => pass('not applicable: the way takes no endpoint'),
  internet: () => pass('not applicable: the way takes no endpoint'),
};
