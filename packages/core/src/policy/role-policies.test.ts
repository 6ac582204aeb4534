import { aPull } from './__fixtures__/policies';
import { evaluatePolicy } from './evaluate-policy';
import { readRolePolicies, type RolePolicies } from './role-policies';

const statement = (Effect: 'Allow' | 'Deny', Action: string) => ({ Effect, Action, Resource: '*' });
const inline = (...Statement: readonly object[]) => ({
  PolicyName: 'pull',
  PolicyDocument: { Version: '2012-10-17', Statement },
});
const ALLOW_PULL = inline(statement('Allow', 'ecr:*'));
const EXECUTION_POLICY_ARN = 'arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy';

const judge = (role: RolePolicies, action = 'ecr:BatchGetImage') =>
  evaluatePolicy(readRolePolicies(role), aPull({ action }));

describe('the policies of a role', () => {
  test.each<[string, RolePolicies, string]>([
    ['an inline policy', { RolePolicyList: [ALLOW_PULL], AttachedManagedPolicies: [] }, 'allow'],
    [
      'a managed policy with its document',
      { RolePolicyList: [], AttachedManagedPolicies: [ALLOW_PULL] },
      'allow',
    ],
    ['no policies', { RolePolicyList: [], AttachedManagedPolicies: [] }, 'implicit-deny'],
    [
      'a deny in another policy',
      { RolePolicyList: [ALLOW_PULL], AttachedManagedPolicies: [inline(statement('Deny', 'ecr:*'))] },
      'explicit-deny',
    ],
    [
      'a managed policy without its document beside an allow',
      { RolePolicyList: [ALLOW_PULL], AttachedManagedPolicies: [{ PolicyName: 'guard' }] },
      'unknown',
    ],
    [
      'a managed policy without its document',
      { RolePolicyList: [], AttachedManagedPolicies: [{}] },
      'unknown',
    ],
    [
      'a certain deny beside a policy without its document',
      { RolePolicyList: [inline(statement('Deny', '*'))], AttachedManagedPolicies: [{}] },
      'explicit-deny',
    ],
    ['inline policies that are not known', { AttachedManagedPolicies: [ALLOW_PULL] }, 'unknown'],
    ['managed policies that are not known', { RolePolicyList: [ALLOW_PULL] }, 'unknown'],
    ['nothing known', {}, 'unknown'],
    [
      'a boundary',
      {
        RolePolicyList: [ALLOW_PULL],
        AttachedManagedPolicies: [],
        PermissionsBoundary: { PermissionsBoundaryArn: 'x' },
      },
      'unknown',
    ],
    [
      'a boundary and no allow',
      {
        RolePolicyList: [],
        AttachedManagedPolicies: [],
        PermissionsBoundary: { PermissionsBoundaryArn: 'x' },
      },
      'implicit-deny',
    ],
    [
      'no boundary, said so',
      { RolePolicyList: [ALLOW_PULL], AttachedManagedPolicies: [], PermissionsBoundary: null },
      'allow',
    ],
  ])('%s', (_, role, verdict) => {
    expect(judge(role).verdict).toBe(verdict);
  });

  test.each<[string, RolePolicies, string]>([
    [
      'the policy that decides',
      { RolePolicyList: [ALLOW_PULL], AttachedManagedPolicies: [] },
      'statement 0 of pull allows ecr:BatchGetImage',
    ],
    [
      'the policy without its document',
      { RolePolicyList: [], AttachedManagedPolicies: [{ PolicyArn: 'arn:aws:iam::222222222222:policy/x' }] },
      'whether the policy arn:aws:iam::222222222222:policy/x allows ecr:BatchGetImage is not known: its document is not known',
    ],
    [
      'the boundary',
      { RolePolicyList: [ALLOW_PULL], AttachedManagedPolicies: [], PermissionsBoundary: {} },
      "the role's permissions boundary is not modelled",
    ],
  ])('the reason names %s', (_, role, reason) => {
    expect(judge(role).reason).toBe(reason);
  });
});

describe('AmazonECSTaskExecutionRolePolicy without its document', () => {
  test.each([
    [EXECUTION_POLICY_ARN, 'ecr:BatchGetImage', 'allow'],
    [EXECUTION_POLICY_ARN.replace('aws:iam', 'aws-cn:iam'), 'ecr:GetAuthorizationToken', 'allow'],
    [EXECUTION_POLICY_ARN, 'logs:PutLogEvents', 'allow'],
    [EXECUTION_POLICY_ARN, 'logs:CreateLogGroup', 'implicit-deny'],
    [EXECUTION_POLICY_ARN, 'secretsmanager:GetSecretValue', 'implicit-deny'],
    [EXECUTION_POLICY_ARN.replace('::aws:', '::222222222222:'), 'ecr:BatchGetImage', 'unknown'],
  ])('%s and %s: %s', (PolicyArn, action, verdict) => {
    const role = { RolePolicyList: [], AttachedManagedPolicies: [{ PolicyArn }] };
    expect(judge(role, action).verdict).toBe(verdict);
  });
});
