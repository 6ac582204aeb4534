import fc from 'fast-check';
import { endpointPolicy, repositoryPolicy } from './__fixtures__/arbitrary-policies';
import { carried, factsOf, forgottenKeys, ownCall } from './__fixtures__/arbitrary-requests';
import { aDeny, anAllow, aPolicy, ROLE } from './__fixtures__/policies';
import { readEndpointPolicy } from './endpoint-policy';
import { evaluatePolicy, type PolicyDecision } from './evaluate-policy';
import type { PolicyRequest } from './policy-request';
import { poolPolicies } from './read-policy';
import { readRepositoryPolicy } from './repository-policy';

const requests = fc
  .record({ call: ownCall, values: carried, forgotten: forgottenKeys })
  .map(({ call, values, forgotten }): PolicyRequest => {
    const { action, resource } = call;
    return { action, resource, principal: ROLE, context: factsOf(values, forgotten) };
  });
const policies = endpointPolicy.map(readEndpointPolicy);

type Answer = 'allowed' | 'denied' | 'unknown';

const ANSWERS: Readonly<Record<PolicyDecision['verdict'], Answer>> = {
  allow: 'allowed',
  'explicit-deny': 'denied',
  'implicit-deny': 'denied',
  unknown: 'unknown',
};

const answer = (...of: Parameters<typeof evaluatePolicy>): Answer => ANSWERS[evaluatePolicy(...of).verdict];

describe('laws of policies', () => {
  test('a statement that denies everything denies, whatever stands beside it', () => {
    const closed = readEndpointPolicy(aPolicy(aDeny()));
    fc.assert(
      fc.property(policies, requests, (policy, request) => {
        expect(evaluatePolicy(poolPolicies([policy, closed]), request).verdict).toBe('explicit-deny');
      }),
    );
  });

  test('one more statement that allows everything never takes an allow away', () => {
    const open = readEndpointPolicy(aPolicy(anAllow()));
    fc.assert(
      fc.property(policies, requests, (policy, request) => {
        fc.pre(answer(policy, request) === 'allowed');
        expect(answer(poolPolicies([policy, open]), request)).toBe('allowed');
      }),
    );
  });

  test('the order of statements changes nothing', () => {
    fc.assert(
      fc.property(policies, policies, requests, (one, other, request) => {
        const verdicts = [poolPolicies([one, other]), poolPolicies([other, one])].map(
          policy => evaluatePolicy(policy, request).verdict,
        );
        expect(verdicts[0]).toBe(verdicts[1]);
      }),
    );
  });

  test('forgetting a fact keeps the answer or makes it unknown', () => {
    fc.assert(
      fc.property(policies, requests, fc.nat(), (policy, request, choice) => {
        const facts = Object.entries(request.context);
        const forgotten = facts.filter((_, index) => index !== choice % Math.max(1, facts.length));
        const fewer = { ...request, context: Object.fromEntries(forgotten) };
        expect([answer(policy, request), 'unknown']).toContain(answer(policy, fewer));
      }),
    );
  });

  test('forgetting who calls keeps the answer or makes it unknown', () => {
    const callers = ['222222222222', '333333333333'].flatMap(accountId =>
      ['team/payments-execution', 'other'].map(name => ({
        type: 'iam' as const,
        arn: `arn:aws:iam::${accountId}:role/${name}`,
        accountId,
      })),
    );
    const naming = fc.oneof(policies, repositoryPolicy.map(readRepositoryPolicy));
    fc.assert(
      fc.property(naming, requests, fc.constantFrom(...callers), (policy, request, principal) => {
        const { 'aws:PrincipalOrgID': _forgotten, ...context } = request.context;
        const nobody: PolicyRequest = { ...request, principal: { type: 'unknown-iam' }, context };
        expect([answer(policy, { ...request, principal }), 'unknown']).toContain(answer(policy, nobody));
      }),
    );
  });

  test('a policy that nobody can read never allows for certain, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.json(), fc.string()), requests, (document, request) => {
        fc.pre(document !== undefined && document !== null);
        expect(answer(readEndpointPolicy(document), request)).not.toBe('allowed');
      }),
    );
  });

  test('a policy reads the same as a document and as its text', () => {
    fc.assert(
      fc.property(endpointPolicy, requests, (document, request) => {
        const fromText = evaluatePolicy(readEndpointPolicy(JSON.stringify(document)), request);
        expect(fromText).toEqual(evaluatePolicy(readEndpointPolicy(document), request));
      }),
    );
  });
});
