import { type EntitySummary, withoutListPrice } from '@private-ecr/core';

/** An amount in a sentence, wherever it may have come from. */
const AMOUNT = /-?\$\s?\d[\d.,]*\d|-?\$\s?\d/g;

/** A sentence for who may not see costs. */
export function withoutAmounts(text: string): string {
  return withoutListPrice(text).replace(AMOUNT, 'an amount');
}

/** A summary for who may see the state of the network, not its cost. */
export function withoutCosts(summary: EntitySummary): EntitySummary {
  return {
    ...summary,
    savings: { state: 'denied' },
    health: {
      ...summary.health,
      reasons: summary.health.reasons.map(reason => ({
        ...reason,
        detail: withoutAmounts(reason.detail),
        ...(reason.fix !== undefined && { fix: withoutAmounts(reason.fix) }),
      })),
    },
  };
}
