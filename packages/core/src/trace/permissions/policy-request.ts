import { type IamPrincipal, layerDownloadRequest, type PolicyRequest } from '../../policy';
import type { Leg, Path } from '../leg';
import { callerFacts, callFacts } from './call-facts';
import type { Call } from './calls';

/** A call as policies judge it, made by a role. */
export function requestOf(leg: Leg, path: Path, call: Call, principal: IamPrincipal): PolicyRequest {
  const { action, resource, resourceTail } = call;
  return {
    action,
    resource,
    ...(resourceTail && { resourceTail }),
    principal,
    context: { ...callFacts(leg, path, call), ...callerFacts(leg, principal.accountId) },
  };
}

/** The download of layers as policies judge it: nobody of the organisation makes it. */
export function layerRequestOf(leg: Leg, path: Path, call: Call): PolicyRequest {
  const { 'aws:ResourceOrgID': _ofTheBucket, ...context } = callFacts(leg, path, call);
  return layerDownloadRequest({ bucketArn: call.resource, context });
}
