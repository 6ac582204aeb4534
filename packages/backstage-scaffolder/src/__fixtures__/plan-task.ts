import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ScmIntegrations } from '@backstage/integration';
import { ConfigReader } from '@backstage/config';
import type { ActionServices } from '../action-services';
import { createPlanAction } from '../actions/plan';
import { openRepository } from '../git/open-repository';
import { TaskUndo } from '../tasks/task-undo';

/** A stack’s file whose state is in a folder beside the repository, as a bucket is. */
export function withStateIn(folder: string, text: string, stack: string): string {
  const configuration = JSON.parse(text) as { terraform: { backend: object } };
  configuration.terraform.backend = { local: { path: path.join(folder, `${stack}.tfstate`) } };
  return JSON.stringify(configuration, null, 2);
}

/** A terraform that writes down what it sees of the environment, and its process, before it is the real one. */
export function watchedTerraform(
  folder: string,
  binary: string,
): { path: string; seen: string; pid: string } {
  const files = { path: 'terraform', seen: 'environment', pid: 'pid-of-plan' };
  const watched = Object.fromEntries(
    Object.entries(files).map(([key, name]) => [key, path.join(folder, name)]),
  ) as typeof files;
  fs.writeFileSync(
    watched.path,
    [
      '#!/bin/sh',
      `env >> '${watched.seen}'`,
      `case " $* " in *' plan '*) echo $$ > '${watched.pid}' ;; esac`,
      `exec '${binary}' "$@"`,
      '',
    ].join('\n'),
    { mode: 0o755 },
  );
  return watched;
}

export interface PlanTask {
  readonly workspace: string;
  readonly repository: string;
  readonly baseCommit: string;
  readonly stacks: readonly string[];
  readonly terraform: string;
  readonly signal?: AbortSignal;
}

export interface Planned {
  readonly log: string;
  readonly summary: string | undefined;
  /** What the step fails with. */
  readonly error: string | undefined;
  /** What the step left of its folder. */
  readonly left: readonly string[];
}

type PlanContext = Parameters<ReturnType<typeof createPlanAction>['handler']>[0];

/** Runs the action as the scaffolder does. */
export async function runPlan(task: PlanTask): Promise<Planned> {
  const repository = {
    url: pathToFileURL(task.repository).href,
    branch: 'main',
    definition: 'private-ecr.yaml',
  };
  const services: ActionServices = {
    config: { repository, author: { name: 'x', email: 'x@example.org' }, terraform: task.terraform },
    undo: new TaskUndo(),
    links: undefined,
    client: () => {
      throw new Error('a plan asks nothing of the backend');
    },
    withRepository: async (signal, work) => {
      const opened = await openRepository(
        repository,
        ScmIntegrations.fromConfig(new ConfigReader({})),
        signal,
      );
      try {
        return await work(opened);
      } finally {
        await opened.close();
      }
    },
  };
  const lines: string[] = [];
  const note = (line: string) => void lines.push(line);
  const outputs = new Map<string, unknown>();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'private-ecr-plan-step-'));
  const context = {
    input: { stacks: [...task.stacks], baseCommit: task.baseCommit },
    workspacePath: task.workspace,
    createTemporaryDirectory: async () => folder,
    logger: { info: note, warn: note, error: note, debug: note },
    output: (name: string, value: unknown) => void outputs.set(name, value),
    task: { id: 'task-of-plan' },
    ...(task.signal && { signal: task.signal }),
  } as unknown as PlanContext;
  const error = await createPlanAction(services)
    .handler(context)
    .then(
      () => undefined,
      (reason: unknown) => (reason instanceof Error ? reason.message : String(reason)),
    );
  const left = fs.existsSync(folder) ? fs.readdirSync(folder) : [];
  fs.rmSync(folder, { recursive: true, force: true });
  return { log: lines.join('\n'), summary: outputs.get('summary') as string | undefined, error, left };
}
