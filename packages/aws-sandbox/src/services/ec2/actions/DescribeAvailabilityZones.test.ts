import { DescribeAvailabilityZonesCommand, type DescribeAvailabilityZonesRequest } from '@aws-sdk/client-ec2';
import { errorOfCall } from '../../../__fixtures__/clients';
import { withClients } from '../__fixtures__/with-clients';

const given = withClients();
const zones = async (client: typeof given.hub, input: DescribeAvailabilityZonesRequest = {}) => {
  const { AvailabilityZones = [] } = await client.send(new DescribeAvailabilityZonesCommand(input));
  return AvailabilityZones.map(({ ZoneName, ZoneId }) => `${ZoneName} is ${ZoneId}`);
};

it('names the zones as the subnets of the account name them', async () => {
  expect(await zones(given.hub)).toEqual([
    'eu-west-1a is euw1-az1',
    'eu-west-1b is euw1-az2',
    'eu-west-1c is euw1-az3',
  ]);
  expect(await zones(given.team)).toEqual([
    'eu-west-1a is euw1-az2',
    'eu-west-1b is euw1-az1',
    'eu-west-1c is euw1-az3',
  ]);
});

it('filters them', async () => {
  const Filters = [{ Name: 'zone-id', Values: ['euw1-az1'] }];
  expect(await zones(given.team, { Filters })).toEqual(['eu-west-1b is euw1-az1']);
  expect(await zones(given.team, { ZoneNames: ['eu-west-1b'] })).toEqual(['eu-west-1b is euw1-az1']);
});

it('refuses a zone that the Region does not have', async () => {
  expect(await errorOfCall(zones(given.hub, { ZoneNames: ['eu-west-1z'] }))).toEqual({
    name: 'InvalidParameterValue',
    message: 'Invalid availability zone: [eu-west-1z]',
    status: 400,
  });
});
