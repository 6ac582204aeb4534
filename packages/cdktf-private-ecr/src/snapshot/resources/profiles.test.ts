import { listOf, netId, VPC, VPC_ID } from '../__fixtures__/read';

const PROFILE = '${aws_route53profiles_profile.p.id}';
const associations = (profile_id: string, resource_arn: string) =>
  listOf('ProfileAssociations', {
    ...VPC,
    aws_route53profiles_profile: { p: { name: 'p' } },
    aws_route53profiles_association: { a: { name: 'a', profile_id, resource_id: '${aws_vpc.main.id}' } },
    aws_route53profiles_resource_association: { r: { name: 'r', profile_id: PROFILE, resource_arn } },
  });

test('a Profile of a stack holds what stacks put into it', () => {
  expect(associations(PROFILE, 'arn:aws:route53:::hostedzone/Z1')).toEqual([
    {
      ResourceId: VPC_ID,
      ProfileId: netId('rp-', 'aws_route53profiles_profile.p'),
      Resources: [{ ResourceArn: 'arn:aws:route53:::hostedzone/Z1' }],
    },
  ]);
});

test('what an existing Profile holds is not known', () => {
  expect(associations('rp-0123456789abcdef', 'arn:aws:route53:::hostedzone/Z1')).toEqual([
    { ResourceId: VPC_ID, ProfileId: 'rp-0123456789abcdef' },
  ]);
});

test('without one resource the others are not all', () => {
  expect(associations(PROFILE, '${var.x}')).toEqual([
    expect.not.objectContaining({ Resources: expect.anything() as unknown }),
  ]);
});
