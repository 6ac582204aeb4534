import { decimal, type Decimal, formatUnrounded, ZERO } from '@private-ecr/core';
import type { ScenarioDocument, ScenarioTeam } from './scenario-of-group';

/** Names that no entity can have: a reference holds no space. */
const OTHERS = {
  inSubnets: 'others in subnets of the hub',
  throughTransitGateway: 'others behind a Transit Gateway',
} as const;

/**
 * The scenario as each of its teams may see it: the others put together, without their names. The team's own statement
 * is the same to the last place, since a pool is split by weights and data by the sum of all.
 */
export function scenarioOfEach(scenario: ScenarioDocument): (teamId: string) => ScenarioDocument {
  const totals = new Map<string, TeamTotals>();
  for (const team of scenario.teams) {
    const id = groupOf(team);
    totals.set(id, plus(totals.get(id) ?? NOTHING, team, 1));
  }
  return teamId => {
    const own = scenario.teams.find(({ id }) => id === teamId);
    if (own === undefined || scenario.teams.length === 1) return scenario;
    const others = [...totals.entries()]
      .map(([id, total]) => [id, id === groupOf(own) ? plus(total, own, -1) : total] as const)
      .filter(([, { count }]) => count > 0);
    return {
      ...scenario,
      allocation: {
        method: 'fixed',
        weights: Object.fromEntries([[teamId, 1], ...others.map(([id, { count }]) => [id, count] as const)]),
      },
      teams: [own, ...others.map(([id, total]) => teamOf(id, total))],
    };
  };
}

interface TeamTotals {
  readonly count: number;
  readonly s3: Decimal;
  readonly interface: ReadonlyMap<string, Decimal>;
  readonly natUnits: number;
  readonly residualNatUnits: number;
  readonly leftOut: number;
}

const NOTHING: TeamTotals = {
  count: 0,
  s3: ZERO,
  interface: new Map(),
  natUnits: 0,
  residualNatUnits: 0,
  leftOut: 0,
};

function groupOf({ mode }: ScenarioTeam): string {
  return mode === 'tgw' ? OTHERS.throughTransitGateway : OTHERS.inSubnets;
}

/** Totals with a team added, or taken away. */
function plus(
  totals: TeamTotals,
  { gb, baseline, residual, internetLeftOut }: ScenarioTeam,
  sign: 1 | -1,
): TeamTotals {
  const signed = (text: string) => decimal(sign === 1 ? text : `-${text}`);
  const services = new Map(totals.interface);
  for (const [service, text] of Object.entries(gb.interface)) {
    services.set(service, (services.get(service) ?? ZERO).plus(signed(text)));
  }
  return {
    count: totals.count + sign,
    s3: totals.s3.plus(signed(gb.s3)),
    interface: services,
    natUnits: totals.natUnits + sign * baseline.natUnits,
    residualNatUnits: totals.residualNatUnits + sign * (residual?.natUnits ?? 0),
    leftOut: totals.leftOut + (internetLeftOut === true ? sign : 0),
  };
}

function teamOf(id: string, total: TeamTotals): ScenarioTeam {
  const services = [...total.interface.entries()].map(
    ([service, gb]) => [service, formatUnrounded(gb)] as const,
  );
  return {
    id,
    ...(id === OTHERS.throughTransitGateway && { mode: 'tgw' }),
    gb: { s3: formatUnrounded(total.s3), interface: Object.fromEntries(services), internet: '0' },
    baseline: { natUnits: total.natUnits },
    ...(total.residualNatUnits > 0 && { residual: { natUnits: total.residualNatUnits } }),
    ...(total.leftOut > 0 && { internetLeftOut: true }),
  };
}
