import { decimal, formatUnrounded } from '../money';
import { type ServiceUsage, splitByService } from '.';

const amounts = (saving: string, services: readonly ServiceUsage[]) => {
  const { basis, parts } = splitByService(decimal(saving), services);
  return [basis, ...parts.map(({ amountUsd }) => formatUnrounded(amountUsd))];
};
const byBytes = (service: string, bytes: string) => ({ service, bytes: decimal(bytes) });
const byPulls = (service: string, pulls: string, imageBytes: string) => ({
  service,
  pulls: decimal(pulls),
  imageBytes: decimal(imageBytes),
});

test.each([
  ['by bytes', [byBytes('api', '300'), byBytes('web', '100')], ['bytes', '30', '10']],
  [
    'by pulls and image size, called an upper bound',
    [byPulls('api', '10', '30'), byPulls('web', '1', '100')],
    ['pulls-times-image-size (upper bound)', '30', '10'],
  ],
  ['evenly where nothing is known', [{ service: 'api' }, { service: 'web' }], ['even', '20', '20']],
  [
    'evenly where one service is unknown: measures are not mixed',
    [byBytes('api', '300'), byPulls('web', '1', '1')],
    ['even', '20', '20'],
  ],
  ['evenly where nothing was pulled', [byBytes('api', '0'), byBytes('web', '0')], ['even', '20', '20']],
  [
    'evenly where a size is missing',
    [{ service: 'api', pulls: decimal('3') }, byPulls('web', '1', '1')],
    ['even', '20', '20'],
  ],
  ['to nobody where there is no service', [], ['even']],
])('a saving of $40 goes %s', (_how, services, expected) => {
  expect(amounts('40', services)).toEqual(expected);
});

test('a loss is split as a saving is', () => {
  expect(amounts('-40', [byBytes('api', '300'), byBytes('web', '100')])).toEqual(['bytes', '-30', '-10']);
});
