import type { FleetRow } from '@private-ecr/core';

/** A column of the export: its name is for programs, so that it is not translated. */
interface Column {
  readonly name: string;
  readonly value: (row: FleetRow) => string | number | boolean | null | undefined;
}

const COLUMNS: readonly Column[] = [
  { name: 'entity_ref', value: ({ entityRef }) => entityRef },
  { name: 'title', value: ({ title }) => title },
  { name: 'kind', value: ({ kind }) => kind },
  { name: 'owner', value: ({ ownerRef }) => ownerRef },
  { name: 'status', value: ({ status }) => status },
  { name: 'pulls', value: ({ verdict }) => verdict },
  { name: 'headline', value: ({ headline }) => headline },
  { name: 'account_id', value: ({ accountId }) => accountId },
  { name: 'region', value: ({ region }) => region },
  { name: 'vpc_id', value: ({ vpcId }) => vpcId },
  { name: 'hub', value: ({ hub }) => hub },
  { name: 'topology', value: ({ topology }) => topology },
  { name: 'nat_gateways', value: ({ natGateways }) => natGateways },
  { name: 'savings_monthly_usd', value: ({ savingsMonthlyUsd }) => savingsMonthlyUsd },
  { name: 'collected_at', value: ({ collectedAt }) => collectedAt },
  { name: 'stale', value: ({ stale }) => stale },
];

/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** An amount that is negative begins with a sign and is none. */
const NUMBER = /^-?\d+(\.\d+)?$/;

/**
 * Rows as CSV (RFC 4180, with a header line) that a spreadsheet can open without running what people wrote into it.
 *
 * @param withCosts - false leaves the column of savings out: it would be empty
 */
export function fleetCsv(rows: readonly FleetRow[], withCosts: boolean): string {
  const columns = COLUMNS.filter(({ name }) => withCosts || name !== 'savings_monthly_usd');
  const lines = [
    columns.map(({ name }) => name),
    ...rows.map(row => columns.map(({ value }) => harmless(String(value(row) ?? '')))),
  ];
  return lines.map(fields => `${fields.map(quoted).join(',')}\r\n`).join('');
}

function harmless(value: string): string {
  return FORMULA.test(value) && !NUMBER.test(value) ? `'${value}` : value;
}

function quoted(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
