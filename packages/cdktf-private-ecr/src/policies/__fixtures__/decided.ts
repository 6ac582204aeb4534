import {
  ABSENT_FACT,
  type ContextFacts,
  evaluatePolicy,
  layerDownloadRequest,
  type Policy,
  type PolicyRequest,
  presentFact,
  readEndpointPolicy,
  readRepositoryPolicy,
  readRolePolicies,
  requireEvery,
} from '@private-ecr/core';
import { runSimulation } from '@cloud-copilot/iam-simulate';
import type { PolicyDocument } from '..';

/** A call, by whom and on what. */
export interface Call {
  /** The ARN of a role, or the name of a service of AWS. */
  readonly principal: string;
  readonly action: string;
  readonly resource: string;
  /** The account that the resource is in. */
  readonly accountId: string;
  /** Condition keys that the call carries beside those of its principal; it carries no others. */
  readonly carries: Readonly<Record<string, string>>;
}

/** The policies that a call must pass; one that is left out is none. */
export interface InForce {
  readonly role?: PolicyDocument;
  readonly endpoint?: PolicyDocument;
  /** The policy of the repository, or the trust of the role, that is called. */
  readonly resource?: PolicyDocument;
}

/** Each evaluator's word on a call. */
export interface Verdicts {
  readonly independent: string;
  readonly own: string;
}

/** A call as an evaluator that shares no code with this project judges it, and as core's judges it. */
export async function decided(inForce: InForce, call: Call): Promise<Verdicts> {
  return { independent: await independent(inForce, call), own: own(inForce, requestOf(call)) };
}

/** The download of a layer: to core it is a call of AWS's own, of which nothing more is known. */
export async function decidedForLayers(inForce: InForce, call: Call): Promise<Verdicts> {
  const [bucketArn = ''] = call.resource.split('/');
  const request = { ...layerDownloadRequest({ bucketArn }), action: call.action };
  return { independent: await independent(inForce, call), own: own(inForce, request) };
}

const EVERYTHING = { Version: '2012-10-17', Statement: { Effect: 'Allow', Action: '*', Resource: '*' } };

async function independent({ role, endpoint, resource }: InForce, call: Call): Promise<string> {
  const simulated = await runSimulation(
    {
      identityPolicies: [{ name: 'role', policy: role ?? EVERYTHING }],
      serviceControlPolicies: [],
      resourceControlPolicies: [],
      resourcePolicy: resource,
      ...(endpoint && { vpcEndpointPolicies: [{ name: 'endpoint', policy: endpoint }] }),
      request: {
        principal: call.principal,
        action: call.action,
        resource: { resource: call.resource, accountId: call.accountId },
        contextVariables: { ...principalKeys(call.principal), ...call.carries },
      },
    },
    {},
  );
  if (simulated.resultType === 'error') throw new Error(JSON.stringify(simulated.errors));
  return simulated.overallResult === 'Allowed' ? 'allow' : 'deny';
}

function own({ role, endpoint, resource }: InForce, request: PolicyRequest): string {
  const [first, ...rest] = [
    ...(role === undefined ? [] : [readRole(role)]),
    ...(endpoint === undefined ? [] : [readEndpointPolicy(endpoint)]),
    ...(resource === undefined ? [] : [readRepositoryPolicy(resource)]),
  ].map(policy => evaluatePolicy(policy, request));
  if (first === undefined) throw new Error('no policy is in force');
  const { verdict } = requireEvery([first, ...rest]);
  return verdict.replace(/^(explicit|implicit)-/, '');
}

function readRole(PolicyDocument: PolicyDocument): Policy {
  return readRolePolicies({ RolePolicyList: [{ PolicyDocument }], AttachedManagedPolicies: [] });
}

/** What a call may carry beside what follows from who calls: what it does not carry is known to be absent. */
const OPTIONAL_KEYS = [
  'aws:PrincipalOrgID',
  'aws:RequestTag/private-ecr:stack',
  'aws:RequestedRegion',
  'aws:ResourceOrgID',
  'aws:ResourceTag/private-ecr:stack',
  'aws:SourceAccount',
  'aws:SourceArn',
  'aws:SourceVpce',
  'ec2:CreateAction',
  'iam:AWSServiceName',
  'iam:PassedToService',
  'route53:ChangeResourceRecordSetsNormalizedRecordNames',
  'sts:ExternalId',
];

function requestOf({ principal, action, resource, carries }: Call): PolicyRequest {
  const accountId = accountOf(principal);
  const context: ContextFacts = Object.fromEntries(
    OPTIONAL_KEYS.map(key => {
      const value = carries[key];
      return [key, value === undefined ? ABSENT_FACT : presentFact(value)];
    }),
  );
  return {
    action,
    resource,
    principal:
      accountId === undefined
        ? { type: 'service', service: principal }
        : { type: 'iam', arn: principal, accountId },
    context,
  };
}

function principalKeys(principal: string): Record<string, string> {
  const accountId = accountOf(principal);
  return accountId === undefined ? {} : { 'aws:PrincipalArn': principal, 'aws:PrincipalAccount': accountId };
}

function accountOf(principal: string): string | undefined {
  return principal.split(':')[4];
}
