import { IN_VPC, listOf, VPC } from '../__fixtures__/read';

const endpointWith = (more: object = {}) =>
  listOf('VpcEndpoints', {
    ...VPC,
    aws_vpc_endpoint: { s3: { ...IN_VPC, service_name: 'com.amazonaws.eu-central-1.s3', ...more } },
  });

test('an endpoint of AWS is available after apply', () => {
  expect(endpointWith()).toEqual([expect.objectContaining({ State: 'available' })]);
});

test("a state of AWS's own stays", () => {
  expect(endpointWith({ state: 'pending' })).toEqual([expect.objectContaining({ State: 'pending' })]);
});

test('whether another account accepts a connection is not known', () => {
  const service_name = 'com.amazonaws.vpce.eu-central-1.vpce-svc-0123456789abcdef0';
  expect(endpointWith({ service_name })).toEqual([
    expect.not.objectContaining({ State: expect.anything() as unknown }),
  ]);
});
