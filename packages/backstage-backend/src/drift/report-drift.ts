import { NotAllowedError } from '@backstage/errors';
import { type DriftAnswer, type DriftReport, InvalidInputError, redactSecrets } from '@private-ecr/core';
import type { Caller } from '../access';
import type { DriftReporter } from '../model/request-policy';
import type { DriftContext, StackState } from './contract';
import { reportProblems } from './report-problems';

type Stack = DriftReport['stacks'][number];

/**
 * Keeps what CI found: all of a report, or nothing.
 *
 * @throws NotAllowedError where the caller may not report for one of the stacks; InvalidInputError
 */
export async function reportDrift(
  report: DriftReport,
  caller: Caller,
  { drift, now }: { readonly drift: DriftContext; now(): Date },
): Promise<DriftAnswer> {
  const own = drift.reporters.filter(({ subject }) => caller.name === `service:${subject}`);
  for (const [index, stack] of report.stacks.entries()) {
    if (own.some(reporter => mayReport(reporter, stack))) continue;
    // What others may report is not told.
    throw new NotAllowedError(
      `report: stacks[${index}]: ${caller.name} may not report for ${stack.stack}; have its subject, hub and network named in privateEcr.drift.reporters`,
    );
  }
  const problems = reportProblems(report, now());
  if (problems.length > 0) throw new InvalidInputError('report', problems);
  const reportedAt = new Date(report.reportedAt).toISOString();
  const states = report.stacks.map(stack => stateOf(stack, report, reportedAt));
  const stored = await drift.store.save(states);
  return { schemaVersion: 1, stored, outdated: states.length - stored };
}

/** A network without a hub belongs to no hub's reporter: it has to be named. */
function mayReport({ hubs, teams }: DriftReporter, { hub, team }: Stack): boolean {
  const mayForHub = hub === undefined ? teams !== undefined : hubs.includes(hub);
  const mayForTeam = teams === undefined || (team !== undefined && teams.includes(team));
  return mayForHub && mayForTeam;
}

function stateOf(
  { stack, hub, team, status, summary }: Stack,
  { repository, commit }: DriftReport,
  reportedAt: string,
): StackState {
  return {
    stack,
    status,
    ...(hub !== undefined && { hub }),
    ...(team !== undefined && { team }),
    // A plan can quote what it plans.
    ...(summary !== undefined && { summary: redactSecrets(summary) }),
    repository,
    commit,
    reportedAt,
  };
}
