import { aContext } from '../../testing/presenter-context';
import { endpointsView } from './endpoints';

const ENDPOINT = {
  service: 'ecr.api',
  endpointId: 'vpce-1',
  type: 'Interface' as const,
  accountId: '111122223333',
  state: 'available',
  // As the ids of the zones are ordered, which names of the account do not follow.
  zones: [
    { zone: 'eu-central-1b', zoneId: 'euc1-az1', state: 'present' as const },
    { zone: 'eu-central-1a', zoneId: 'euc1-az2', state: 'missing' as const },
  ],
};

test('zones stand in the order of what they are called here', () => {
  const [view] = endpointsView([ENDPOINT], aContext());
  expect(view?.zones.map(({ label, tone }) => [label, tone])).toEqual([
    ['eu-central-1a', 'warning'],
    ['eu-central-1b', 'good'],
  ]);
});

test('an endpoint with a matter comes first', () => {
  const broken = { ...ENDPOINT, service: 's3', worst: 'failing' as const };
  expect(endpointsView([ENDPOINT, broken], aContext()).map(({ service }) => service)).toEqual([
    's3',
    'ecr.api',
  ]);
});
