import { DescribeVpcAttributeCommand } from '@aws-sdk/client-ec2';
import { errorOfCall } from '../../../__fixtures__/clients';
import { withClients } from '../__fixtures__/with-clients';

const given = withClients();
const attributeOf = (
  client: typeof given.hub,
  VpcId: string,
  Attribute: 'enableDnsSupport' | 'enableDnsHostnames',
) => client.send(new DescribeVpcAttributeCommand({ VpcId, Attribute }));

it('answers what the snapshot says', async () => {
  expect(await attributeOf(given.hub, 'vpc-hub', 'enableDnsHostnames')).toMatchObject({
    VpcId: 'vpc-hub',
    EnableDnsHostnames: { Value: true },
  });
});

it('answers what AWS gives a new VPC where the snapshot says nothing', async () => {
  expect(await attributeOf(given.spoke, 'vpc-spoke', 'enableDnsSupport')).toMatchObject({
    EnableDnsSupport: { Value: true },
  });
  expect(await attributeOf(given.spoke, 'vpc-spoke', 'enableDnsHostnames')).toMatchObject({
    EnableDnsHostnames: { Value: false },
  });
});

it('answers a participant for a shared VPC', async () => {
  expect(await attributeOf(given.team, 'vpc-hub', 'enableDnsSupport')).toMatchObject({
    EnableDnsSupport: { Value: true },
  });
});

it('knows no VPC of others', async () => {
  expect(await errorOfCall(attributeOf(given.spoke, 'vpc-hub', 'enableDnsSupport'))).toEqual({
    name: 'InvalidVpcID.NotFound',
    message: "The vpc ID 'vpc-hub' does not exist",
    status: 400,
  });
});

it('refuses loudly an attribute that no snapshot holds', async () => {
  const call = given.hub.send(
    new DescribeVpcAttributeCommand({ VpcId: 'vpc-hub', Attribute: 'enableNetworkAddressUsageMetrics' }),
  );
  expect(await errorOfCall(call)).toMatchObject({ name: 'SandboxNotImplemented' });
  expect(given.sandbox.refusals).toHaveLength(1);
});
