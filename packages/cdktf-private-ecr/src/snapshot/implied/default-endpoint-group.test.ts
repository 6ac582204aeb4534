import { IN_VPC, listOf, netId, VPC } from '../__fixtures__/read';

const groupsWith = (security_group_ids?: unknown) =>
  listOf('VpcEndpoints', {
    ...VPC,
    aws_vpc_endpoint: {
      api: {
        ...IN_VPC,
        service_name: 'com.amazonaws.eu-central-1.ecr.api',
        vpc_endpoint_type: 'Interface',
        ...(security_group_ids !== undefined && { security_group_ids }),
      },
    },
  })?.[0]?.Groups;

test('an interface endpoint without groups has the default one of its VPC', () => {
  expect(groupsWith()).toEqual([{ GroupId: `${netId('sg-', 'aws_vpc.main')}:default`, implied: true }]);
});

test('one with groups has those', () => {
  expect(groupsWith(['sg-0123456789abcdef0'])).toEqual([{ GroupId: 'sg-0123456789abcdef0' }]);
});

test('where its groups are not known, the default one does not stand in', () => {
  expect(groupsWith('${var.x}')).toBeUndefined();
});
