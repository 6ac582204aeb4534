/**
 * Every case is judged by `@cloud-copilot/iam-simulate` as well, which shares no code with this evaluator. Where this
 * one is certain the two must agree; that it says `unknown` must stay the exception.
 */
import fc from 'fast-check';
import {
  evaluatePolicy,
  layerDownloadRequest,
  type PolicyDecision,
  type PolicyRequest,
  readEndpointPolicy,
  readRepositoryPolicy,
  readRolePolicies,
  requireEvery,
  withSameAccountRepository,
} from '.';
import {
  endpointPolicy,
  layerEndpointPolicy,
  repositoryPolicy,
  rolePolicy,
} from './__fixtures__/arbitrary-policies';
import {
  type Call,
  callIn,
  type Carried,
  carried,
  factsOf,
  forgottenKeys,
  LAYER,
  LAYER_BUCKET_ARN,
  ORGANIZATION_KEYS,
  ownCall,
  ROLE_ARN,
  WAY_KEYS,
} from './__fixtures__/arbitrary-requests';
import { independentVerdict, type PoliciesInForce } from './__fixtures__/independent-verdict';

/** The full count of cases takes longer than jest gives a test. */
jest.setTimeout(120_000);

const LARGEST_UNKNOWN_SHARE = 0.4;
const SMALLEST_SHARE_OF_EACH = 0.1;
const ACCOUNT = '222222222222';
const OTHER_ACCOUNT = '333333333333';
const AWS_OWNED_ROLE_ARN = `arn:aws:iam::${LAYER.accountId}:role/registry`;

/** Counts how often each answer was given, and expects a certain one to be the other evaluator's too. */
function aComparison() {
  const counts = { allow: 0, deny: 0, unknown: 0 };
  return {
    expectAgreement({ verdict, reason }: PolicyDecision, theirs: 'allow' | 'deny') {
      const ours = verdict === 'allow' || verdict === 'unknown' ? verdict : 'deny';
      counts[ours] += 1;
      if (ours !== 'unknown') expect({ verdict: ours, reason }).toEqual({ verdict: theirs, reason });
    },
    /** So that neither `unknown` everywhere nor cases that are all alike can pass. */
    expectBothVerdictsAndFewUnknowns() {
      const total = counts.allow + counts.deny + counts.unknown;
      expect(counts.unknown / total).toBeLessThan(LARGEST_UNKNOWN_SHARE);
      expect(counts.allow / total).toBeGreaterThan(SMALLEST_SHARE_OF_EACH);
      expect(counts.deny / total).toBeGreaterThan(SMALLEST_SHARE_OF_EACH);
    },
  };
}

function roleWith(PolicyDocument: object) {
  return readRolePolicies({ RolePolicyList: [{ PolicyDocument }], AttachedManagedPolicies: [] });
}

function requestOf({ action, resource }: Call, values: Carried, forgotten: readonly string[]): PolicyRequest {
  const principal = { type: 'iam', arn: ROLE_ARN, accountId: ACCOUNT } as const;
  return { action, resource, principal, context: factsOf(values, forgotten) };
}

/** The other evaluator must be told what this one derives from the principal and the resource. */
function verdictForRole(policies: PoliciesInForce, call: Call, values: Carried, roleArn = ROLE_ARN) {
  return independentVerdict(policies, call, roleArn, {
    ...values,
    'aws:PrincipalArn': roleArn,
    'aws:PrincipalAccount': ACCOUNT,
    'aws:SecureTransport': 'true',
    ...(call.resource !== '*' && { 'aws:ResourceAccount': call.accountId }),
  });
}

describe('agrees with an independent evaluator', () => {
  test('on endpoint policies', async () => {
    const { expectAgreement, expectBothVerdictsAndFewUnknowns } = aComparison();
    await fc.assert(
      fc.asyncProperty(
        endpointPolicy,
        ownCall,
        carried,
        forgottenKeys,
        async (endpoint, call, values, keys) => {
          const ours = evaluatePolicy(readEndpointPolicy(endpoint), requestOf(call, values, keys));
          expectAgreement(ours, await verdictForRole({ endpoint }, call, values));
        },
      ),
    );
    expectBothVerdictsAndFewUnknowns();
  });

  test('on endpoint policies, whichever role calls', async () => {
    const { expectAgreement, expectBothVerdictsAndFewUnknowns } = aComparison();
    const role = fc.constantFrom(ROLE_ARN, `arn:aws:iam::${ACCOUNT}:role/other`);
    await fc.assert(
      fc.asyncProperty(endpointPolicy, ownCall, carried, role, async (endpoint, call, values, arn) => {
        const { action, resource } = call;
        const context = factsOf(values, ['aws:PrincipalOrgID']);
        const principal = { type: 'unknown-iam' } as const;
        const ours = evaluatePolicy(readEndpointPolicy(endpoint), { action, resource, principal, context });
        expectAgreement(ours, await verdictForRole({ endpoint }, call, values, arn));
      }),
    );
    expectBothVerdictsAndFewUnknowns();
  });

  test('on role policies', async () => {
    const { expectAgreement, expectBothVerdictsAndFewUnknowns } = aComparison();
    await fc.assert(
      fc.asyncProperty(rolePolicy, ownCall, carried, forgottenKeys, async (role, call, values, keys) => {
        const ours = evaluatePolicy(roleWith(role), requestOf(call, values, keys));
        expectAgreement(ours, await verdictForRole({ role }, call, values));
      }),
    );
    expectBothVerdictsAndFewUnknowns();
  });

  test('on a role and the repository of another account', async () => {
    const { expectAgreement, expectBothVerdictsAndFewUnknowns } = aComparison();
    await fc.assert(
      fc.asyncProperty(
        rolePolicy,
        repositoryPolicy,
        callIn(OTHER_ACCOUNT),
        carried,
        forgottenKeys,
        async (role, repository, call, values, keys) => {
          const request = requestOf(call, values, keys);
          const ours = requireEvery([
            evaluatePolicy(roleWith(role), request),
            evaluatePolicy(readRepositoryPolicy(repository), request),
          ]);
          expectAgreement(ours, await verdictForRole({ role, repository }, call, values));
        },
      ),
    );
    expectBothVerdictsAndFewUnknowns();
  });

  test('on a role and the repository of its own account', async () => {
    const { expectAgreement, expectBothVerdictsAndFewUnknowns } = aComparison();
    await fc.assert(
      fc.asyncProperty(
        rolePolicy,
        repositoryPolicy,
        callIn(ACCOUNT),
        carried,
        forgottenKeys,
        async (role, repository, call, values, keys) => {
          const pooled = withSameAccountRepository(roleWith(role), repository);
          const ours = evaluatePolicy(pooled, requestOf(call, values, keys));
          expectAgreement(ours, await verdictForRole({ role, repository }, call, values));
        },
      ),
    );
    expectBothVerdictsAndFewUnknowns();
  });

  test('on the download of layers, made by a role of no organisation', async () => {
    const { expectAgreement, expectBothVerdictsAndFewUnknowns } = aComparison();
    await fc.assert(
      fc.asyncProperty(layerEndpointPolicy, carried, async (endpoint, values) => {
        const context = factsOf(values, ORGANIZATION_KEYS);
        const request = layerDownloadRequest({ bucketArn: LAYER_BUCKET_ARN, context });
        const ours = evaluatePolicy(readEndpointPolicy(endpoint), request);
        const theirs = await independentVerdict({ endpoint }, LAYER, AWS_OWNED_ROLE_ARN, {
          ...Object.fromEntries(
            WAY_KEYS.flatMap(key => Object.entries(values).filter(([name]) => name === key)),
          ),
          'aws:PrincipalArn': AWS_OWNED_ROLE_ARN,
          'aws:PrincipalAccount': LAYER.accountId,
          'aws:ResourceAccount': LAYER.accountId,
          'aws:SecureTransport': 'true',
        });
        expectAgreement(ours, theirs);
      }),
    );
    expectBothVerdictsAndFewUnknowns();
  });
});
