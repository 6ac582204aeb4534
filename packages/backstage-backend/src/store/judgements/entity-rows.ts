import type { EntityJudgement } from '../../model/judgement';
import { digest, storable } from '../stored-document';
import { DETAIL_FORMAT, SUMMARY_FORMAT } from './judgement-formats';
import { unitSetOf } from './unit-sets';

/** A row of `entities`. */
export interface EntityRow {
  readonly entity_ref: string;
  readonly group_id: string;
  readonly kind: string;
  readonly title: string;
  readonly owner_ref: string | null;
  readonly account_id: string | null;
  readonly region: string | null;
  readonly vpc_id: string | null;
  readonly hub: string | null;
  readonly topology: string | null;
  readonly status: string;
  readonly verdict: string;
  readonly headline: string | null;
  readonly nat_gateways: number | null;
  readonly savings_monthly_usd: string | null;
  /** PostgreSQL gives numbers of eight bytes as text. */
  readonly savings_monthly_cents: number | string | null;
  readonly unit_set: string;
  readonly judged_at: string;
  readonly content_hash: string;
}

/** A judgement of an entity, ready to be written. */
export interface PreparedEntity {
  readonly judgement: EntityJudgement;
  readonly row: EntityRow;
  readonly units: ReturnType<typeof unitSetOf>;
}

export function prepareEntity(groupId: string, judgedAt: string, judgement: EntityJudgement): PreparedEntity {
  const { summary, detail, headline, serviceRefs } = judgement;
  const units = unitSetOf(judgement.units);
  const savings = summary.savings.state === 'known' ? summary.savings.monthlyUsd : null;
  const text = (value: string | undefined) => (value === undefined ? null : storable(value));
  const content = [
    SUMMARY_FORMAT.version,
    DETAIL_FORMAT.version,
    units.id,
    headline,
    serviceRefs,
    summary,
    detail,
  ];
  return {
    judgement,
    units,
    row: {
      entity_ref: judgement.entityRef,
      group_id: groupId,
      kind: judgement.kind,
      title: storable(summary.title),
      owner_ref: text(summary.ownerRef),
      account_id: text(summary.vpc?.accountId),
      region: text(summary.vpc?.region),
      vpc_id: text(summary.vpc?.vpcId),
      hub: text(summary.vpc?.hub),
      topology: text(summary.vpc?.topology),
      status: summary.health.status,
      verdict: summary.pulls.verdict,
      headline: text(headline),
      nat_gateways: summary.natGateways,
      savings_monthly_usd: savings,
      savings_monthly_cents: savings === null ? null : centsOf(savings),
      unit_set: units.id,
      judged_at: judgedAt,
      content_hash: digest(JSON.stringify(content)),
    },
  };
}

/** An amount with two decimals in cents; null where it is too large to be exact. */
export function centsOf(usd: string): number | null {
  const cents = Number(usd.replace('.', ''));
  return Number.isSafeInteger(cents) ? cents : null;
}
