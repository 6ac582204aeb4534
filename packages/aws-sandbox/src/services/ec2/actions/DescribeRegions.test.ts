import { DescribeRegionsCommand, type DescribeRegionsRequest } from '@aws-sdk/client-ec2';
import { errorOfCall } from '../../../__fixtures__/clients';
import { withClients } from '../__fixtures__/with-clients';

const given = withClients();
const regions = async (input: DescribeRegionsRequest = {}) => {
  const { Regions = [] } = await given.hub.send(new DescribeRegionsCommand(input));
  return Regions.map(({ RegionName }) => RegionName);
};

it('answers the Regions that need no opt-in, of the partition of the caller', async () => {
  const found = await regions();
  expect(found).toContain('eu-west-1');
  expect(found).not.toContain('eu-south-1');
  expect(found).not.toContain('cn-north-1');
});

it('answers the others too where all are asked for', async () => {
  expect(await regions({ AllRegions: true })).toContain('eu-south-1');
});

it('filters them', async () => {
  const Filters = [{ Name: 'region-name', Values: ['eu-west-*'] }];
  expect(await regions({ Filters })).toEqual(['eu-west-1', 'eu-west-2', 'eu-west-3']);
});

it('refuses a Region that is none', async () => {
  expect(await errorOfCall(regions({ RegionNames: ['eu-west-9'] }))).toMatchObject({
    name: 'InvalidParameterValue',
    message: 'Invalid region: [eu-west-9]',
  });
});
