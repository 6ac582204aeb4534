import type { EndpointState } from '@private-ecr/core';
import { aSummary } from '../../testing/fixtures';
import { endpointMatrix } from './endpoints';

const anEndpoint = (service: string, zones: EndpointState['zones']): EndpointState => ({
  service,
  endpointId: `vpce-${service}`,
  type: zones.length === 0 ? 'Gateway' : 'Interface',
  accountId: '111122223333',
  state: 'available',
  zones,
});

const ENDPOINTS = [
  anEndpoint('ecr.api', [
    { zone: 'eu-west-1b', zoneId: 'euw1-az1', state: 'present' },
    { zone: 'eu-west-1a', zoneId: 'euw1-az3', state: 'missing' },
  ]),
  anEndpoint('logs', [{ zone: 'eu-west-1a', zoneId: 'euw1-az3', state: 'unknown' }]),
  anEndpoint('s3', []),
];

test.each([
  [
    'name',
    ['eu-west-1a', 'eu-west-1b'],
    [
      ['missing', 'present'],
      ['unknown', 'not-needed'],
      ['regional', 'regional'],
    ],
  ],
  [
    'id',
    ['euw1-az1', 'euw1-az3'],
    [
      ['present', 'missing'],
      ['not-needed', 'unknown'],
      ['regional', 'regional'],
    ],
  ],
] as const)('endpoints by zones, called by their %s', (labels, names, cells) => {
  const { zones, rows } = endpointMatrix(ENDPOINTS, labels);
  expect(zones.map(({ name }) => name)).toEqual(names);
  expect(rows.map(row => row.cells)).toEqual(cells);
});

test('an interface that a recorded service lacks is missing, not left out', () => {
  const { rows } = endpointMatrix(aSummary('degraded').endpoints, 'name');
  expect(rows.flatMap(({ cells }) => cells)).toContain('missing');
});

test('without endpoints there are neither rows nor columns', () => {
  expect(endpointMatrix([], 'name')).toEqual({ zones: [], rows: [] });
});
