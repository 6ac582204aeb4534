import type { $RefinementCtx } from 'zod/v4/core';
import type { Decimal } from '../money';

/** What the rules read of a scenario. */
interface CheckedScenario {
  readonly connectivity: { readonly mode: string };
  readonly hub: { readonly interfaceServices: readonly string[] };
  readonly allocation?:
    { readonly method: string; readonly weights?: ReadonlyMap<string, Decimal> | undefined } | undefined;
  readonly teams: readonly {
    readonly id: string;
    readonly mode?: string | undefined;
    readonly internetLeftOut?: boolean | undefined;
    readonly gb: { readonly internet: Decimal; readonly interface: ReadonlyMap<string, Decimal> };
  }[];
}

type Report = (path: readonly PropertyKey[], allowed: string, fix: string) => void;

/** The rules that span fields. */
export function checkScenario(scenario: CheckedScenario, context: $RefinementCtx): void {
  const report: Report = (path, allowed, fix) => {
    context.addIssue({ code: 'custom', path: [...path], params: { allowed, fix } });
  };
  checkServicesAreDistinct(scenario, report);
  checkTeamsAreDistinct(scenario, report);
  checkModesFit(scenario, report);
  checkWhatIsLeftOut(scenario, report);
  checkServicesAreOffered(scenario, report);
  checkWeights(scenario, report);
}

function checkServicesAreDistinct({ hub }: CheckedScenario, report: Report): void {
  for (const index of repeated(hub.interfaceServices)) {
    report(['hub', 'interfaceServices', index], 'each service once', 'remove the repetition');
  }
}

function checkTeamsAreDistinct({ teams }: CheckedScenario, report: Report): void {
  for (const index of repeated(teams.map(({ id }) => id))) {
    report(['teams', index, 'id'], 'a name that no other team has', 'rename one of the teams, or merge them');
  }
}

function checkModesFit({ connectivity, teams }: CheckedScenario, report: Report): void {
  if (connectivity.mode !== 'standalone') return;
  teams.forEach(({ mode }, index) => {
    if (mode === undefined) return;
    report(
      ['teams', index, 'mode'],
      'no mode of its own beside the connectivity mode "standalone"',
      'remove it, or set connectivity.mode to the mode of most teams',
    );
  });
}

function checkWhatIsLeftOut({ teams }: CheckedScenario, report: Report): void {
  teams.forEach(({ gb, internetLeftOut }, index) => {
    if (internetLeftOut !== true || gb.internet.eq('0')) return;
    report(['teams', index, 'gb', 'internet'], '0 beside internetLeftOut', 'remove internetLeftOut');
  });
}

function checkServicesAreOffered({ hub, teams }: CheckedScenario, report: Report): void {
  const offered = new Set(hub.interfaceServices);
  teams.forEach(({ gb }, index) => {
    for (const service of gb.interface.keys()) {
      if (offered.has(service)) continue;
      report(
        ['teams', index, 'gb', 'interface', service],
        `services of hub.interfaceServices: ${hub.interfaceServices.join(', ') || 'none'}`,
        'add the service to hub.interfaceServices, or count its GB as internet traffic',
      );
    }
  });
}

function checkWeights({ allocation, teams }: CheckedScenario, report: Report): void {
  if (allocation === undefined) return;
  const { method, weights } = allocation;
  const path = ['allocation', 'weights'];
  if (method !== 'fixed') {
    if (weights !== undefined) {
      report(path, 'weights with the method "fixed" only', 'remove them, or set the method to "fixed"');
    }
    return;
  }
  const ids = new Set(teams.map(({ id }) => id));
  const allowed = 'a weight for each team and for nobody else, not all of them 0';
  if (weights === undefined) return report(path, allowed, 'add the weights');
  for (const id of ids) {
    if (!weights.has(id)) report([...path, id], allowed, 'add the weight of this team');
  }
  for (const id of weights.keys()) {
    if (!ids.has(id)) report([...path, id], allowed, 'remove it, or add a team of that name');
  }
  if (weights.size > 0 && [...weights.values()].every(weight => weight.eq('0'))) {
    report(path, allowed, 'give a team a weight above 0');
  }
}

/** Positions of values that stood further up already. */
function repeated(values: readonly string[]): number[] {
  const seen = new Set<string>();
  return values.flatMap((value, index) => {
    if (seen.has(value)) return [index];
    seen.add(value);
    return [];
  });
}
