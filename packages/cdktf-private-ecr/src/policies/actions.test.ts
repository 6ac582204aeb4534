import { endpointService } from '@private-ecr/core';
import { runSimulation } from '@cloud-copilot/iam-simulate';
import { ECR_ACTIONS, TOKEN_ACTION } from './ecr-actions.data';
import { REACHES_OF_ACTIONS } from './pipeline/reaches.data';
import { RESOURCE_ACTIONS } from './pipeline/resource-actions.data';
import { GLOBAL_SERVICES, READER_ACTIONS } from './reader-actions.data';
import { SERVICE_ACTIONS } from './service-actions.data';

/** Whether the Service Authorization Reference, as the other evaluator carries it, lists an action. */
async function isListed(action: string): Promise<boolean> {
  const { resultType, errors } = await runSimulation(
    {
      identityPolicies: [],
      serviceControlPolicies: [],
      resourceControlPolicies: [],
      request: {
        principal: 'arn:aws:iam::222233334444:role/reader',
        action,
        resource: { resource: '*', accountId: '222233334444' },
        contextVariables: {},
      },
    },
    {},
  ).then(result => ({ errors: undefined, ...result }));
  return resultType !== 'error' || !/invalid\.(action|service)/.test(JSON.stringify(errors));
}

const ACTIONS = new Set([
  ...[ECR_ACTIONS, SERVICE_ACTIONS].flatMap(table => Object.values(table)).flat(),
  ...READER_ACTIONS,
  ...Object.values(RESOURCE_ACTIONS).flatMap(({ reads, writes }) => [...reads, ...writes]),
]);

test.each([TOKEN_ACTION, ...ACTIONS])('%s is an action of AWS', async action => {
  expect(await isListed(action)).toBe(true);
});

test.each(['ecr:PullImage', 'registry:BatchGetImage'])(
  '%s, which is none, is told from them',
  async action => {
    expect(await isListed(action)).toBe(false);
  },
);

test.each(Object.keys(SERVICE_ACTIONS))('%s is a service that takes a policy at its endpoint', service => {
  expect(endpointService(service)?.takesPolicy).toBe(true);
});

test.each(GLOBAL_SERVICES)('of %s something is read', service => {
  expect(READER_ACTIONS.filter(action => action.startsWith(`${service}:`))).not.toEqual([]);
});

test.each([...REACHES_OF_ACTIONS.keys()])('%s, whose reach is stated, is an action of some type', action => {
  const used = Object.values(RESOURCE_ACTIONS).flatMap(({ reads, writes }) => [...reads, ...writes]);
  expect(used).toContain(action);
});
