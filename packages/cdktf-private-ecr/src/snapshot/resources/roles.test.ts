import { listOf } from '../__fixtures__/read';

const ROLE = '${aws_iam_role.r.name}';
const roleWith = (more: object, others: object = {}) =>
  listOf('Roles', { aws_iam_role: { r: { name: 'run', ...more } }, ...others })?.[0];
const MANAGED = 'arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy';

test('a role has no policy that Terraform does not give it', () => {
  expect(roleWith({ path: '/ecs/' })).toEqual({
    Arn: 'arn:aws:iam::111122223333:role/ecs/run',
    RoleName: 'run',
    RolePolicyList: [],
    AttachedManagedPolicies: [],
  });
});

test.each<[string, object, object]>([
  ['in it', { inline_policy: [{ name: 'p', policy: '{}' }] }, {}],
  [
    'by itself',
    {},
    { aws_iam_role_policy: { p: { name: 'p', role: '${aws_iam_role.r.id}', policy: '{}' } } },
  ],
])('a policy %s', (_what, more, others) => {
  expect(roleWith(more, others)?.RolePolicyList).toEqual([{ PolicyName: 'p', PolicyDocument: '{}' }]);
});

test.each<[string, object, object]>([
  ['by the role', { managed_policy_arns: [MANAGED] }, {}],
  ['by an attachment', {}, { aws_iam_role_policy_attachment: { a: { role: ROLE, policy_arn: MANAGED } } }],
  [
    'by an attachment to several',
    {},
    { aws_iam_policy_attachment: { a: { roles: [ROLE], policy_arn: MANAGED } } },
  ],
])('a managed policy attached %s', (_what, more, others) => {
  expect(roleWith(more, others)?.AttachedManagedPolicies).toEqual([{ PolicyArn: MANAGED }]);
});

test('a managed policy of a stack comes with its document', () => {
  const others = {
    aws_iam_policy: { p: { name: 'p', policy: '{}' } },
    aws_iam_role_policy_attachment: { a: { role: ROLE, policy_arn: '${aws_iam_policy.p.arn}' } },
  };
  expect(roleWith({}, others)?.AttachedManagedPolicies).toEqual([
    { PolicyArn: 'arn:aws:iam::111122223333:policy/p', PolicyDocument: '{}' },
  ]);
});

test('a policy that is not known has no document, and a boundary is there', () => {
  const others = { aws_iam_role_policy: { p: { name: 'p', role: ROLE, policy: '${var.x}' } } };
  expect(roleWith({ permissions_boundary: 'arn:aws:iam::aws:policy/X' }, others)).toMatchObject({
    RolePolicyList: [{ PolicyName: 'p' }],
    PermissionsBoundary: { PermissionsBoundaryArn: 'arn:aws:iam::aws:policy/X' },
  });
});
