import { PROBLEMS, type Problem } from './problems.data';
import type { TeamTargets } from './team-targets';

/** What somebody typed that there is not; its message says what there is. */
export class NoSuchChoice extends Error {
  constructor(what: string, found: string | undefined, allowed: readonly string[]) {
    const given = found === undefined ? `${what} is missing` : `there is no ${what} ${JSON.stringify(found)}`;
    const close = found === undefined ? undefined : closest(found, allowed);
    super(
      `${given}; there are ${allowed.join(', ')}${close === undefined ? '' : `. Did you mean ${close}?`}`,
    );
    this.name = 'NoSuchChoice';
  }
}

/** The problem of a name. */
export function problemNamed(name: string | undefined): Problem {
  const found = PROBLEMS.find(problem => problem.name === name);
  if (found === undefined)
    throw new NoSuchChoice(
      'problem',
      name,
      PROBLEMS.map(problem => problem.name),
    );
  return found;
}

/** The team of a name. */
export function teamNamed(name: string | undefined, teams: readonly TeamTargets[]): TeamTargets {
  const found = teams.find(({ team }) => team === name);
  if (found === undefined)
    throw new NoSuchChoice(
      'team',
      name,
      teams.map(({ team }) => team),
    );
  return found;
}

/** What starts alike, or of which one holds the other. */
function closest(found: string, allowed: readonly string[]): string | undefined {
  const text = found.toLowerCase();
  return allowed.find(
    each => each.startsWith(text.slice(0, 3)) || each.includes(text) || text.includes(each),
  );
}
