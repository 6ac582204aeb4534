import { type DriftReport, type InputProblem, printValue } from '@private-ecr/core';

type Stack = DriftReport['stacks'][number];

/** How long a clock may run ahead. */
const AHEAD_MS = 5 * 60_000;

/** What the name of a stack says of it: `share-checkout` is of the network checkout. */
const OF_NETWORK = /^(?:share|spoke|team|standalone)-(?<team>.+)$/;
const OF_HUB = /^hub-/;
const WITHOUT_HUB = /^standalone-/;

/** Where a report contradicts itself, or time. */
export function reportProblems({ reportedAt, stacks }: DriftReport, now: Date): readonly InputProblem[] {
  const isAhead = Date.parse(reportedAt) > now.getTime() + AHEAD_MS;
  const seen = new Set<string>();
  return [
    ...(isAhead
      ? [
          {
            path: 'reportedAt',
            found: printValue(reportedAt),
            allowed: `a moment until now, ${now.toISOString()}`,
            fix: 'set the clock of the reporter',
          },
        ]
      : []),
    ...stacks.flatMap((stack, index) => {
      const key = `${stack.hub ?? ''} ${stack.stack}`;
      const isSecond = seen.has(key);
      seen.add(key);
      return stackProblems(stack, `stacks[${index}]`, isSecond);
    }),
  ];
}

function stackProblems({ stack, hub, team }: Stack, path: string, isSecond: boolean): InputProblem[] {
  const problem = (field: string, value: unknown, allowed: string, fix: string): InputProblem[] => [
    { path: `${path}.${field}`, found: printValue(value), allowed, fix },
  ];
  if (isSecond) return problem('stack', stack, 'a stack that stands once', 'name each stack once');
  const of = OF_NETWORK.exec(stack)?.groups?.['team'];
  if (of === undefined && !OF_HUB.test(stack)) {
    const kinds = 'hub-…, share-…, spoke-…, team-… or standalone-…, as the manifest names stacks';
    return problem('stack', stack, kinds, 'name it as the manifest does');
  }
  if (team !== of) {
    const allowed = of === undefined ? 'no network for the stack of a hub' : `${of}, whose stack ${stack} is`;
    return problem('team', team, allowed, 'name the network whose stack it is');
  }
  const isHubless = WITHOUT_HUB.test(stack);
  if (isHubless !== (hub === undefined)) {
    const allowed = isHubless ? `no hub for ${stack}` : `the hub of ${stack}`;
    return problem('hub', hub, allowed, isHubless ? 'leave it out' : 'name it');
  }
  return [];
}
