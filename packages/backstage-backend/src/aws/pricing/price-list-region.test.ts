import { priceListRegion } from './price-list-region';

test.each([
  ['us-west-2', 'us-east-1'],
  ['sa-east-1', 'us-east-1'],
  ['eu-west-1', 'eu-central-1'],
  ['af-south-1', 'eu-central-1'],
  ['ap-southeast-2', 'ap-south-1'],
  ['cn-north-1', undefined],
  ['us-gov-west-1', undefined],
  ['nowhere-1', undefined],
])('prices of %s are asked for in %s', (region, asked) => {
  expect(priceListRegion(region)).toBe(asked);
});
