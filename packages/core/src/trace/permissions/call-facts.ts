import { parseArn } from '../../ids';
import { ABSENT_FACT, type ContextFact, type ContextFacts, presentFact, unknownFact } from '../../policy';
import type { Leg, Path } from '../leg';
import type { Call } from './calls';

/** What the conditions of a policy may ask of a call, by the way it takes. */
export function callFacts(leg: Leg, path: Path, call: Call): ContextFacts {
  const resourceAccountId = parseArn(call.resource)?.accountId;
  return {
    ...networkFacts(leg, path, call),
    'aws:ResourceOrgID': organizationOf(leg, resourceAccountId),
  };
}

/** The organisation of the role that calls. */
export function callerFacts(leg: Leg, accountId: string): ContextFacts {
  return { 'aws:PrincipalOrgID': organizationOf(leg, accountId) };
}

/** The accounts of a snapshot belong to its organisation; of any other account it is not known. */
function organizationOf({ index }: Leg, accountId: string | undefined): ContextFact {
  const { organizationId, accounts } = index.snapshot;
  if (accountId === undefined || !Object.hasOwn(accounts, accountId)) {
    return unknownFact(`the organisation of ${accountId ?? 'the account'} is not known`);
  }
  return organizationId === undefined
    ? unknownFact("the organisation's id is not in the snapshot")
    : presentFact(organizationId);
}

/**
 * An endpoint adds its own VPC and id to the calls that it carries, and no public address. Fargate asks for the token
 * without them.
 */
function networkFacts({ workload }: Leg, { target }: Path, { action }: Call): ContextFacts {
  const isBare = workload.launchType === 'FARGATE' && action === 'ecr:GetAuthorizationToken';
  const endpoint = target.kind === 'interfaces' ? target.endpoint : undefined;
  const through = endpoint ?? (target.kind === 'public' ? target.gateway?.endpoint : undefined);
  if (through !== undefined) {
    const { VpcId, VpcEndpointId } = through.entry;
    return {
      'aws:SourceVpc': isBare ? ABSENT_FACT : presentFact(VpcId),
      'aws:SourceVpce': isBare ? ABSENT_FACT : presentFact(VpcEndpointId),
      'aws:SourceIp': ABSENT_FACT,
    };
  }
  const isInternet = target.kind === 'public' && (target.via === 'nat' || target.via === 'internet');
  const source = isInternet || isBare ? ABSENT_FACT : unknownFact('the way that the call takes is not known');
  return {
    'aws:SourceVpc': source,
    'aws:SourceVpce': source,
    'aws:SourceIp': unknownFact('the public address of the call is not known'),
  };
}
