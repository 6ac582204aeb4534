import type { TraceCheck } from '../check';
import { evidenceOf, fail, type Finding, pass, unknown } from '../finding';
import type { Path } from '../leg';
import { overPaths } from '../over-paths';
import { endpointOf } from '../path/endpoint-of-target';

/** Is the endpoint in service? */
export const endpointState: TraceCheck = {
  id: 'endpoint-state',
  title: 'The endpoint is available',
  isPermission: false,
  isOfEndpoint: true,
  evaluate: leg => overPaths(leg, judge),
};

/**
 * States in which an endpoint carries nothing, with what brings it to work. AWS writes them in lower case on the wire
 * and capitalised in its SDKs.
 */
const FIX_BY_STATE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    pending: 'Wait until it is available',
    pendingacceptance: 'Accept the connection on the side of the endpoint service',
    failed: 'Delete it and create it again',
    rejected: 'Accept the connection on the side of the endpoint service, or create it again',
    expired: 'Create it again, and accept the connection in time',
    deleting: 'Create it again',
    deleted: 'Create it again',
  }),
);

function judge(path: Path): Finding {
  const endpoint = endpointOf(path);
  if (endpoint.missing !== undefined) return endpoint.missing;
  const { VpcEndpointId: id, State: state } = endpoint.value.entry;
  const evidence = evidenceOf('vpc-endpoint', id);
  if (state === undefined) return unknown(`the state of ${id} is not known`, evidence);
  if (state.toLowerCase() === 'available') return pass(`${id} is available`, evidence);
  const fix = FIX_BY_STATE.get(state.toLowerCase());
  if (fix === undefined) return unknown(`${id} is ${state}, a state that is not modelled`, evidence);
  return fail(`${id} is ${state}`, `${fix} (${id}).`, evidence);
}
