import { parse } from 'csv-parse/sync';
import type { FleetRow } from '@private-ecr/core';
import { fleetRows } from '../../testing/fixtures';
import { fleetCsv } from './csv';

const aRow = (changes: Partial<FleetRow> = {}): FleetRow => ({
  entityRef: 'component:default/checkout-api',
  kind: 'service',
  title: 'checkout-api',
  status: 'healthy',
  verdict: 'reachable',
  natGateways: 0,
  collectedAt: '2026-11-01T10:00:00Z',
  stale: false,
  ...changes,
});
const read = (rows: readonly FleetRow[], withCosts = true) =>
  parse(fleetCsv(rows, withCosts), { columns: true }) as Record<string, string>[];
const titleOf = (title: string) => read([aRow({ title })])[0]?.['title'];

test('a row has every column by name', () => {
  expect(read([aRow({ ownerRef: 'group:default/payments', savingsMonthlyUsd: '116.10' })])).toEqual([
    {
      entity_ref: 'component:default/checkout-api',
      title: 'checkout-api',
      kind: 'service',
      owner: 'group:default/payments',
      status: 'healthy',
      pulls: 'reachable',
      headline: '',
      account_id: '',
      region: '',
      vpc_id: '',
      hub: '',
      topology: '',
      nat_gateways: '0',
      savings_monthly_usd: '116.10',
      collected_at: '2026-11-01T10:00:00Z',
      stale: 'false',
    },
  ]);
});

test.each([
  ['a formula', '=HYPERLINK("https://example.org","x")', `'=HYPERLINK("https://example.org","x")`],
  ['a plus', '+1+cmd', "'+1+cmd"],
  ['a minus that is no number', '-2+3', "'-2+3"],
  ['an at sign', '@SUM(A1)', "'@SUM(A1)"],
  ['a tab', '\t=1', "'\t=1"],
  ['a carriage return', '\r=1', "'\r=1"],
  ['a comma', 'a,b', 'a,b'],
  ['quotes and lines', 'a "b"\r\nc', 'a "b"\r\nc'],
  ['a formula further in', 'a=1', 'a=1'],
])('a title with %s', (_what, title, expected) => {
  expect(titleOf(title)).toBe(expected);
});

test.each([
  ['a loss is a number', { savingsMonthlyUsd: '-14.60' }, 'savings_monthly_usd', '-14.60'],
  ['what is not known is empty', { natGateways: null, collectedAt: null }, 'nat_gateways', ''],
] as const)('%s', (_what, changes, column, expected) => {
  expect(read([aRow(changes)])[0]?.[column]).toBe(expected);
});

test('where costs may not be seen there is no column for them', () => {
  expect(read([aRow()], false)[0]).not.toHaveProperty('savings_monthly_usd');
});

test('recorded rows come back, each once', () => {
  const rows = fleetRows(30);
  expect(read(rows).map(row => row['title'])).toEqual(rows.map(({ title }) => title));
});
