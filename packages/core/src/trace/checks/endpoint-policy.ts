import { endpointService } from '../../aws-catalogue';
import { evaluatePolicy, type Policy, readEndpointPolicy } from '../../policy';
import type { Located, SnapshotIndex, VpcEndpoint } from '../../snapshot';
import type { TraceCheck } from '../check';
import { all, evidenceOf, type Finding, isNonEmpty, pass, unknown } from '../finding';
import type { Leg, Path } from '../leg';
import { memoized } from '../memoized';
import { overPaths } from '../over-paths';
import { endpointOf } from '../path/endpoint-of-target';
import { callerOf } from '../permissions/caller';
import { type Call, callsOf } from '../permissions/calls';
import { findingOf } from '../permissions/decision-finding';
import { layerRequestOf, requestOf } from '../permissions/policy-request';

/** Does the policy of the endpoint let the calls of the service through? */
export const endpointPolicy: TraceCheck = {
  id: 'endpoint-policy',
  title: 'The policy of the endpoint allows the calls',
  isPermission: false,
  isOfEndpoint: true,
  evaluate: leg => overPaths(leg, path => judge(leg, path)),
};

const policyOfObject = memoized((document: object): Policy => readEndpointPolicy(document));
const policiesByText = memoized((_index: SnapshotIndex) => new Map<string, Policy>());

/** The endpoints of an organisation mostly carry a few policies between them: each text is read once. */
function policyOf({ index }: Leg, { PolicyDocument: document }: VpcEndpoint): Policy {
  if (typeof document !== 'string') return policyOfObject(document ?? {});
  const known = policiesByText(index);
  const policy = known.get(document) ?? readEndpointPolicy(document);
  known.set(document, policy);
  return policy;
}

function judge(leg: Leg, path: Path): Finding {
  const endpoint = endpointOf(path);
  if (endpoint.missing !== undefined) return endpoint.missing;
  const { VpcEndpointId: id, PolicyDocument } = endpoint.value.entry;
  const evidence = evidenceOf('vpc-endpoint', id);
  const { service } = leg.need;
  if (
    PolicyDocument === undefined ||
    PolicyDocument === null ||
    endpointService(service)?.takesPolicy === false
  ) {
    return pass(`${id} has no policy: it allows every call`, evidence);
  }
  const findings = callsOf(leg)?.map(call => judgeCall(leg, path, call, endpoint.value));
  if (findings === undefined)
    return unknown(`which calls ${service} gets through ${id} is not modelled`, evidence);
  return isNonEmpty(findings) ? all(findings) : pass(`not applicable: no call needs ${id}`, evidence);
}

function judgeCall(leg: Leg, path: Path, call: Call, { entry }: Located<VpcEndpoint>): Finding {
  const id = entry.VpcEndpointId;
  const evidence = evidenceOf('vpc-endpoint', id);
  if (call.by === 'aws') {
    if (leg.layerBucket === undefined)
      return unknown(`the bucket of layers in ${leg.need.region} is not known`, evidence);
    const decision = evaluatePolicy(policyOf(leg, entry), layerRequestOf(leg, path, call));
    const fix = `Allow s3:GetObject on ${call.resource}/* to every principal in the policy of ${id}, without a condition on principal or organisation.`;
    return findingOf(decision, fix, evidence);
  }
  // Where the task definition names no role, that of the container instance calls: a policy may not ask which it is.
  const decision = evaluatePolicy(policyOf(leg, entry), requestOf(leg, path, call, callerOf(leg, call)));
  return findingOf(decision, `Allow ${call.action} on ${call.resource} in the policy of ${id}.`, evidence);
}
