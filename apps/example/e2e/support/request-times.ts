import fs from 'node:fs';
import path from 'node:path';
import type { PortalApi } from './portal-api';
import type { RunningDemo } from './running-demo';

/** Something that happened, and when. */
export interface Moment {
  readonly what: string;
  readonly at: number;
}

/** When the steps of a task ended, as the scaffolder says. */
export async function stepMoments(portal: PortalApi, taskId: string): Promise<readonly Moment[]> {
  const events = await portal.taskEvents(taskId);
  return events
    .filter(({ body }) => body.status === 'completed' && body.stepId !== undefined)
    .map(({ createdAt, body }) => ({ what: `task: ${body.stepId ?? ''}`, at: Date.parse(createdAt) }));
}

/** What the pipeline did for a branch, and when, as its log says. */
export function pipelineMoments({ data }: RunningDemo, branch: string): readonly Moment[] {
  const log = fs.readFileSync(path.join(data, 'logs', 'pipeline.log'), 'utf8');
  const line = new RegExp(`^(\\S+) ${branch}: (\\w+)$`);
  return log.split('\n').flatMap(text => {
    const [, at, what] = line.exec(text) ?? [];
    return at === undefined || what === undefined ? [] : [{ what: `pipeline: ${what}`, at: Date.parse(at) }];
  });
}

/** A line for each moment, with the seconds since the first and since the one before. */
export function timeLines(since: number, moments: readonly Moment[]): readonly string[] {
  let before = since;
  return moments
    .filter(({ at }) => at >= since)
    .sort((one, other) => one.at - other.at)
    .map(({ what, at }) => {
      const line = `${seconds(at - since)} s  (+${seconds(at - before)})  ${what}`;
      before = at;
      return line;
    });
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1_000).toFixed(1).padStart(5);
}
