import fs from 'node:fs';
import path from 'node:path';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { redactSecrets } from '@private-ecr/core';
import { runGroup } from './run-group';

/** The script that the pipelines run too. */
export const PIPELINE_SCRIPT = resolvePackagePath(
  '@private-ecr/backstage-plugin-scaffolder-backend-module-private-ecr',
  'gitops/private-ecr.sh',
);

/** Of the portal's own environment, what Terraform may see: its way to AWS and to providers, and nothing of the portal's. */
const PASSED_ON =
  /^(PATH|HOME|TMPDIR|LANG|LC_.*|AWS_.*|TF_.*|CHECKPOINT_DISABLE|HTTPS?_PROXY|NO_PROXY|SSL_CERT_.*)$/i;

export interface PlanOptions {
  /** A folder with the network's repository. */
  readonly folder: string;
  readonly stacks: readonly string[];
  /** The path of terraform or tofu. */
  readonly terraform: string;
  readonly signal?: AbortSignal | undefined;
  readonly onLine: (line: string) => void;
  readonly environment?: NodeJS.ProcessEnv;
}

/**
 * Plans stacks with the pipeline's own script.
 *
 * @returns the summary, in Markdown
 * @throws where a plan fails, or the reason of the abort once Terraform has ended
 */
export async function planStacks(options: PlanOptions): Promise<string> {
  const { folder, stacks, terraform, signal, onLine, environment = process.env } = options;
  const summaryFile = path.join(folder, 'private-ecr-plan.md');
  let last = '';
  const exitCode = await runGroup('sh', [PIPELINE_SCRIPT, 'plan', ...stacks], {
    cwd: folder,
    env: {
      ...Object.fromEntries(Object.entries(environment).filter(([name]) => PASSED_ON.test(name))),
      // What it keeps while it works, contracts and tokens, goes with the folder.
      TMPDIR: folder,
      TERRAFORM: terraform,
      PRIVATE_ECR_SUMMARY: summaryFile,
    },
    signal,
    onLine: line => {
      const shown = redactSecrets(line);
      if (shown.trim() !== '') last = shown;
      onLine(shown);
    },
  });
  if (exitCode !== 0) throw new Error(`the plan failed: ${last}; the log above says why`);
  return redactSecrets(await fs.promises.readFile(summaryFile, 'utf8'));
}
