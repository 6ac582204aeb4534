import { IN_VPC, listOf, VPC } from '../__fixtures__/read';

const endpointWith = (more: object = {}) =>
  listOf('VpcEndpoints', {
    ...VPC,
    aws_vpc_endpoint: { s3: { ...IN_VPC, service_name: 'com.amazonaws.eu-central-1.s3', ...more } },
  });

test('an endpoint without a policy lets everything through', () => {
  expect(endpointWith()).toEqual([
    expect.objectContaining({
      PolicyDocument: '{"Statement":[{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}]}',
    }),
  ]);
});

test('one with a policy has that', () => {
  expect(endpointWith({ policy: '{}' })).toEqual([expect.objectContaining({ PolicyDocument: '{}' })]);
});
