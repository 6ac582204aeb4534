import { resolvePrices } from '../pricing';
import { dependsOnUsage } from '.';

test('a cost without its usage is a price per unit, never 0', () => {
  expect(dependsOnUsage(resolvePrices('us-east-1').natGb)).toMatchObject({
    kind: 'depends-on-usage',
    text: 'depends on usage: $0.045 per GB through the NAT gateway',
  });
});

test('without a price it is unavailable', () => {
  expect(dependsOnUsage(resolvePrices('cn-north-1').natGb)).toMatchObject({ available: false });
});
