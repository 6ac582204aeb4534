import { isDeepStrictEqual } from 'node:util';
import { problemNamed, teamNamed } from './choice';
import { PROBLEMS, type Problem } from './problems.data';
import type { SandboxAdmin, SandboxState } from './sandbox-admin';
import type { TeamTargets } from './team-targets';

/** A problem that a team has now. */
interface Present {
  readonly problem: Problem;
  readonly team: TeamTargets;
}

/** What a command works with. */
export interface DemoContext {
  readonly sandbox: SandboxAdmin;
  readonly teams: readonly TeamTargets[];
}

type Command = (context: DemoContext, words: readonly string[]) => Promise<string>;

/** What `npm run demo` does, by its first word. Each answers what it prints. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  list: async ({ sandbox, teams }) => {
    const present = presentIn(await sandbox.state(), teams);
    const width = Math.max(...PROBLEMS.map(({ name }) => name.length));
    return [
      'Problems:',
      ...PROBLEMS.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
      '',
      `Teams: ${teams.map(({ team }) => team).join(', ')}`,
      '',
      present.length === 0 ? 'Nothing is broken.' : 'Broken now:',
      ...present.map(({ problem, team }) => `  ${problem.name} ${team.team}: ${problem.summary}`),
    ].join('\n');
  },

  break: async ({ sandbox, teams }, [problemName, teamName]) => {
    const problem = problemNamed(problemName);
    const team = teamNamed(teamName, teams);
    const isThere = presentIn(await sandbox.state(), teams).some(
      each => each.problem === problem && each.team === team,
    );
    if (isThere) return `${problem.name} is broken for ${team.team} already.`;
    const laid = problem.lays(team);
    if ('fault' in laid) await sandbox.layFault(laid.fault);
    else await sandbox.layScenario(laid.scenario);
    return [
      `Broken for ${team.team}: ${problem.summary}.`,
      `Its cards show it after the next refresh: ${problem.shows}.`,
      `Undo it with: npm run demo -- fix ${problem.name} ${team.team}`,
    ].join('\n');
  },

  fix: async ({ sandbox, teams }, [problemName, teamName]) => {
    const problem = problemName === undefined ? undefined : problemNamed(problemName);
    const team = teamName === undefined ? undefined : teamNamed(teamName, teams);
    const state = await sandbox.state();
    const isMeant = (each: Present | undefined) =>
      each !== undefined && (problem ?? each.problem) === each.problem && (team ?? each.team) === each.team;
    const isAll = problem === undefined && team === undefined;
    const kept = state.scenarios.filter(laid => !isAll && !isMeant(presentOf({ scenario: laid }, teams)));
    const lifted = state.faults.filter(({ fault }) => isAll || isMeant(presentOf({ fault }, teams)));
    const count = state.scenarios.length - kept.length + lifted.length;
    if (kept.length < state.scenarios.length) await sandbox.keepScenarios(kept);
    for (const { id } of lifted) await sandbox.liftFault(id);
    if (count === 0) return 'Nothing of that is broken.';
    return `Fixed: ${count === 1 ? 'one problem' : `${count} problems`}. The cards show it after the next refresh.`;
  },
};

function presentIn({ scenarios, faults }: SandboxState, teams: readonly TeamTargets[]): readonly Present[] {
  return [
    ...scenarios.map(scenario => presentOf({ scenario }, teams)),
    ...faults.map(({ fault }) => presentOf({ fault }, teams)),
  ].filter(each => each !== undefined);
}

/** The problem and the team that something laid over the sandbox stands for; undefined for what others laid. */
function presentOf(laid: object, teams: readonly TeamTargets[]): Present | undefined {
  for (const problem of PROBLEMS) {
    const team = teams.find(each => isSameLay(problem.lays(each), laid));
    if (team !== undefined) return { problem, team };
  }
  return undefined;
}

/** What the sandbox tells of a fault has its defaults filled in. */
function isSameLay(wanted: object, laid: object): boolean {
  const [[kind, what] = []] = Object.entries(wanted);
  const other: unknown = kind === undefined ? undefined : Reflect.get(laid, kind);
  if (typeof other !== 'object' || other === null) return false;
  return Object.entries(what as object).every(([name, value]) =>
    isDeepStrictEqual(Reflect.get(other, name), value),
  );
}
