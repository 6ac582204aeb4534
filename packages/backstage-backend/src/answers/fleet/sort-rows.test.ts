import type { FleetQuery } from '@private-ecr/core';
import type { FleetRowView } from '../../store';
import { agesAt, currentRow } from './current-row';
import { byName, sortRows } from './sort-rows';

const NOW = new Date('2026-11-01T12:00:00Z');
const FRESH = '2026-11-01T11:50:00Z';
const OLD = '2026-11-01T09:00:00Z';

function aRow(title: string, changes: Partial<FleetRowView> = {}): FleetRowView {
  return {
    entityRef: `component:default/${title.toLowerCase()}`,
    kind: 'service',
    title,
    status: 'healthy',
    verdict: 'reachable',
    natGateways: 0,
    collectedAt: FRESH,
    judgedAt: FRESH,
    ...changes,
  };
}

const ROWS = [
  aRow('delta', { status: 'unknown', ownerRef: 'group:default/a', savingsMonthlyUsd: '9.00' }),
  aRow('Alpha', { status: 'healthy', ownerRef: 'group:default/b', savingsMonthlyUsd: '-10.00' }),
  aRow('charlie', { status: 'failing', collectedAt: null }),
  // Too old to tell how things are.
  aRow('bravo', { status: 'failing', collectedAt: OLD, judgedAt: OLD, savingsMonthlyUsd: '10.00' }),
  aRow('echo', { status: 'degraded', ownerRef: 'group:default/a', collectedAt: '2026-11-01T11:40:00Z' }),
];

const agesOf = agesAt({ now: NOW, staleAfterSeconds: 3_600 });
const rows = byName(ROWS).map(row => currentRow(row, agesOf(row), true));

test.each<[FleetQuery['sort'], FleetQuery['order'], string]>([
  ['name', 'asc', 'Alpha bravo charlie delta echo'],
  ['name', 'desc', 'echo delta charlie bravo Alpha'],
  // What is stale is unknown, and comes before what is unknown for another reason.
  ['worst-first', 'asc', 'charlie echo bravo delta Alpha'],
  ['worst-first', 'desc', 'Alpha delta bravo echo charlie'],
  // Who has no owner comes last either way; those of one owner stay by name.
  ['owner', 'asc', 'delta echo Alpha bravo charlie'],
  ['owner', 'desc', 'Alpha delta echo bravo charlie'],
  // As numbers, the loss first.
  ['savings', 'asc', 'Alpha delta bravo charlie echo'],
  ['savings', 'desc', 'bravo delta Alpha charlie echo'],
  ['age', 'asc', 'bravo echo Alpha delta charlie'],
  ['age', 'desc', 'Alpha delta echo bravo charlie'],
])('by %s, %s', (sort, order, expected) => {
  expect(
    sortRows(rows, { sort, order })
      .map(({ stored }) => stored.title)
      .join(' '),
  ).toBe(expected);
});

test('what one may not see is in no order', () => {
  const withoutCosts = byName(ROWS).map(row => currentRow(row, agesOf(row), false));
  const titles = sortRows(withoutCosts, { sort: 'savings', order: 'desc' }).map(({ stored }) => stored.title);
  expect(titles).toEqual(['Alpha', 'bravo', 'charlie', 'delta', 'echo']);
});
