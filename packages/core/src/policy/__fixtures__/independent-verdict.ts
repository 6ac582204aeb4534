import { runSimulation } from '@cloud-copilot/iam-simulate';
import type { Call, Carried } from './arbitrary-requests';

const FULL_ACCESS = { Version: '2012-10-17', Statement: { Effect: 'Allow', Action: '*', Resource: '*' } };
const FULL_ACCESS_FOR_ALL = {
  ...FULL_ACCESS,
  Statement: { ...FULL_ACCESS.Statement, Principal: '*' },
};

/** The policies that the other evaluator is to judge; those left out allow everything, the repository's does nothing. */
export interface PoliciesInForce {
  readonly role?: object;
  readonly endpoint?: object;
  readonly repository?: object;
}

/** What an evaluator that shares no code with this one makes of a call. */
export async function independentVerdict(
  policies: PoliciesInForce,
  { action, resource, accountId }: Call,
  principal: string,
  carried: Carried,
): Promise<'allow' | 'deny'> {
  const simulated = await runSimulation(
    {
      identityPolicies: [{ name: 'role', policy: policies.role ?? FULL_ACCESS }],
      serviceControlPolicies: [],
      resourceControlPolicies: [],
      resourcePolicy: policies.repository,
      vpcEndpointPolicies: [{ name: 'endpoint', policy: policies.endpoint ?? FULL_ACCESS_FOR_ALL }],
      request: {
        principal,
        action,
        resource: { resource, accountId },
        contextVariables: { ...carried },
      },
    },
    {},
  );
  if (simulated.resultType === 'error') throw new Error(JSON.stringify(simulated.errors));
  return simulated.overallResult === 'Allowed' ? 'allow' : 'deny';
}
