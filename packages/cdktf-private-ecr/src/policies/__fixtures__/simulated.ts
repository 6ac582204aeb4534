import { runSimulation } from '@cloud-copilot/iam-simulate';

/** A call through an endpoint, and what stands in its way. */
export interface SimulatedCall {
  readonly principal: string;
  readonly action: string;
  readonly resource: string;
  /** The account that the resource is in. */
  readonly accountId: string;
  /** Condition keys of the request. */
  readonly context: Readonly<Record<string, string>>;
}

/** The policies that are in force; one that is left out lets everything through. */
export interface InForce {
  readonly role?: object;
  readonly endpoint?: object;
  readonly repository?: object;
}

const EVERYTHING = { Version: '2012-10-17', Statement: { Effect: 'Allow', Action: '*', Resource: '*' } };

/** What an evaluator that shares no code with this project makes of a call. */
export async function simulated(
  { role, endpoint, repository }: InForce,
  call: SimulatedCall,
): Promise<'allow' | 'deny'> {
  const { principal, action, resource, accountId, context } = call;
  const result = await runSimulation(
    {
      identityPolicies: [{ name: 'role', policy: role ?? EVERYTHING }],
      serviceControlPolicies: [],
      resourceControlPolicies: [],
      resourcePolicy: repository,
      vpcEndpointPolicies: [
        {
          name: 'endpoint',
          policy: endpoint ?? { ...EVERYTHING, Statement: { ...EVERYTHING.Statement, Principal: '*' } },
        },
      ],
      request: { principal, action, resource: { resource, accountId }, contextVariables: { ...context } },
    },
    {},
  );
  if (result.resultType === 'error') throw new Error(JSON.stringify(result.errors));
  return result.overallResult === 'Allowed' ? 'allow' : 'deny';
}
