import {
  type Decimal,
  decimal,
  formatCents,
  formatUnrounded,
  roundHalfUp,
  type SavingsDetail,
  sum,
} from '@private-ecr/core';
import { BASELINES, type BaselineId } from './waterfall';

type Line = SavingsDetail['lineItems'][number];

/** One line of the bill, in exact decimals as text. */
export interface LineRow {
  readonly id: string;
  readonly label: string;
  readonly quantity: string;
  readonly unit: string;
  readonly unitPriceUsd: string;
  /** Two decimals. */
  readonly amountUsd: string;
  readonly source: string;
  readonly payer: Line['payer'];
}

export interface LineTable {
  readonly id: 'baseline' | 'only-without-s3-gateway' | 'actual';
  readonly rows: readonly LineRow[];
  readonly totalUsd: string;
}

/** What is paid now, by whose bill of AWS it stands on. */
export interface ShowBackSums {
  readonly hubOwnerPaysUsd: string;
  readonly teamPaysUsd: string;
}

/** Digits of a quantity or a price that a person can take in; the amounts are computed with all. */
const SHOWN_PLACES = 6;

/**
 * The lines of a statement in tables: what would be paid either way, what only without the free S3 gateway endpoint,
 * and what is paid.
 */
export function lineTables(lines: readonly Line[]): LineTable[] {
  const isIn = ({ addsTo }: Line, baseline: BaselineId) => addsTo.includes(BASELINES[baseline]);
  return [
    tableOf(
      'baseline',
      lines.filter(line => isIn(line, 'nat-and-s3-gateway')),
    ),
    tableOf(
      'only-without-s3-gateway',
      lines.filter(line => isIn(line, 'nat-only') && !isIn(line, 'nat-and-s3-gateway')),
    ),
    tableOf(
      'actual',
      lines.filter(({ addsTo }) => addsTo.includes('actual')),
    ),
  ].filter(({ rows }) => rows.length > 0);
}

export function showBackOf(lines: readonly Line[]): ShowBackSums {
  const actual = lines.filter(({ addsTo }) => addsTo.includes('actual'));
  const paidBy = (who: Line['payer']) => formatCents(amountOf(actual.filter(({ payer }) => payer === who)));
  return { hubOwnerPaysUsd: paidBy('hub-owner'), teamPaysUsd: paidBy('team') };
}

function tableOf(id: LineTable['id'], lines: readonly Line[]): LineTable {
  return {
    id,
    rows: lines.map(line => ({
      id: line.id,
      label: line.label,
      quantity: short(line.quantity),
      unit: line.unit,
      unitPriceUsd: short(line.unitPriceUsd),
      amountUsd: formatCents(decimal(line.amountUsd)),
      source: line.source,
      payer: line.payer,
    })),
    totalUsd: formatCents(amountOf(lines)),
  };
}

function amountOf(lines: readonly Line[]): Decimal {
  return sum(lines.map(({ amountUsd }) => decimal(amountUsd)));
}

function short(value: string): string {
  return formatUnrounded(roundHalfUp(decimal(value), SHOWN_PLACES));
}
