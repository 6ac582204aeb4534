import { denialIn } from './denial';

test('the whole sentence', () => {
  const text =
    'User: arn:aws:sts::111122223333:assumed-role/exec/1 is not authorized to perform: ecr:BatchGetImage on resource: arn:aws:ecr:eu-west-1:444455556666:repository/a because no resource-based policy allows the ecr:BatchGetImage action';
  expect(denialIn(text)).toEqual({
    action: 'ecr:BatchGetImage',
    policy: 'resource',
    explicit: false,
    principalArn: 'arn:aws:sts::111122223333:assumed-role/exec/1',
    resourceArn: 'arn:aws:ecr:eu-west-1:444455556666:repository/a',
    evidence: 'not authorized to perform: ecr:BatchGetImage … no resource-based policy',
  });
});

test.each([
  ['because no identity-based policy allows', 'identity', false],
  ['because no VPC endpoint policy allows', 'vpc-endpoint', false],
  ['because no resource-', 'resource', false],
  ['with an explicit deny in a service control policy', 'service-control', true],
  ['with an explicit deny in an identity-based policy', 'identity', true],
  ['because no permissions boundary allows', 'permissions-boundary', false],
  ['because no session policy allows', 'session', false],
  ['status code: 400', 'unnamed', false],
])('… %s: %s', (rest, policy, explicit) => {
  expect(denialIn(`is not authorized to perform: ecr:BatchGetImage on resource: * ${rest}`)).toMatchObject({
    policy,
    explicit,
  });
});

test.each(['Access denied', 'not authorized to view this page', 'unauthorized'])(
  '%s names no action',
  text => {
    expect(denialIn(text)).toBeUndefined();
  },
);
