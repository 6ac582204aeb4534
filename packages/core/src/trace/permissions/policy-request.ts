import { type IamPrincipal, layerDownloadRequest, type PolicyRequest } from '../../policy';
import type { Leg, Path } from '../leg';
import { callerFacts, callFacts } from './call-facts';
import type { Call } from './calls';

/**
 * A call as policies judge it, made by a role.
 *
 * @param caller - undefined where a role makes it, nobody knows which
 */
export function requestOf(leg: Leg, path: Path, call: Call, caller: IamPrincipal | undefined): PolicyRequest {
  const { action, resource, resourceTail } = call;
  return {
    action,
    resource,
    ...(resourceTail && { resourceTail }),
    principal: caller ?? { type: 'unknown-iam' },
    context: { ...callFacts(leg, path, call), ...(caller && callerFacts(leg, caller.accountId)) },
  };
}

/** The download of layers as policies judge it: nobody of the organisation makes it. */
export function layerRequestOf(leg: Leg, path: Path, call: Call): PolicyRequest {
  const { 'aws:ResourceOrgID': _ofTheBucket, ...context } = callFacts(leg, path, call);
  return layerDownloadRequest({ bucketArn: call.resource, context });
}
