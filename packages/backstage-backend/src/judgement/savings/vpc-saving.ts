import {
  dependsOnUsage,
  explainTeam,
  resolvePrices,
  type SavingsDetail,
  type SavingsStatement,
  type TeamStatement,
} from '@private-ecr/core';
import type { Computed } from './compute-group';
import { oldestPrice } from './own-prices';
import { savingsNotes } from './savings-notes';
import type { KnownSaving, UnavailableSaving } from './savings-result';
import { natUnitsBefore, type ScenarioParts } from './scenario-of-group';
import type { TeamOfVpc } from './team-of-vpc';

/** Why nothing can be said of what a VPC saves, though its group was computed; undefined where it can. */
export function whyUnavailable(
  team: TeamOfVpc,
  { region, usage, options }: ScenarioParts,
  computed: Computed,
): UnavailableSaving | undefined {
  const unavailable = (reason: string): UnavailableSaving => ({ state: 'unavailable', reason });
  if (team.unavailable !== undefined) return unavailable(team.unavailable);
  if (team.mode === 'tgw' && 'noGatewayPrice' in computed && computed.noGatewayPrice !== undefined) {
    return unavailable(computed.noGatewayPrice);
  }
  if (natUnitsBefore(team, options) === undefined) {
    return unavailable(
      'in how many zones its subnets are is not known, and so how many NAT gateways it would run',
    );
  }
  if (usage !== undefined || options.assumedUsage.interfaceGb !== undefined) return undefined;
  const { natGb } = computed.statement?.rates ?? {};
  const price = natGb !== undefined && 'usd' in natGb ? natGb : resolvePrices(region).natGb;
  const depends = dependsOnUsage(price);
  return {
    state: 'unavailable',
    reason: 'how much goes through the interface endpoints was not measured, and the saving depends on it',
    ...('text' in depends && { dependsOnUsage: depends.text }),
  };
}

/** What a VPC saves, with all that explains it. */
export function knownSaving(
  statement: SavingsStatement,
  own: TeamStatement,
  parts: ScenarioParts,
  team: TeamOfVpc,
  detail: SavingsDetail,
): KnownSaving {
  const areLayersKnown =
    parts.layerBytes.has(team.entityRef) || parts.options.assumedUsage.layerGb !== undefined;
  const pricesAsOf = oldestPrice(statement);
  const { id } = own;
  return {
    state: 'known',
    monthlyUsd: own.savingsVsNatPlusS3Gateway,
    ...(areLayersKnown && { monthlyUsdVsNatOnly: own.savingsVsNatOnly }),
    actualMonthlyUsd: own.actual,
    rest: {
      claimed: own.claim.savingClaimed,
      ...(!own.claim.savingClaimed && { reason: own.claim.reason }),
      basis: { ...statement.basis },
      ...(pricesAsOf !== undefined && { pricesAsOf }),
      explanation: explainTeam(statement, own, areLayersKnown ? 'both' : 'headline'),
      notes: [
        ...statement.notes
          .filter(({ teamIds }) => teamIds === undefined || teamIds.includes(id))
          .map(({ id: noteId, severity, text }) => ({ id: noteId, severity, text })),
        ...savingsNotes(parts, team),
      ],
    },
    detail,
  };
}
