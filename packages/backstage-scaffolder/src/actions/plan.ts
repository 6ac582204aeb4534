import fs from 'node:fs';
import path from 'node:path';
import { InputError } from '@backstage/errors';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { parseStacksManifest, STACKS_MANIFEST } from 'cdktf-private-ecr/snapshot';
import type { ActionServices } from '../action-services';
import { planStacks } from '../terraform/plan-stacks';
import { readWorkspaceFile } from '../workspace';
import { examples } from './plan.examples';

/** Both forms of a stack. */
const FORMS = ['cdk.tf.json', 'cdk.tf'];

const NOT_CONFIGURED = 'No plan was made here; the pipeline makes one of the pull request.';

/** Says what Terraform would change. */
export function createPlanAction({ config, withRepository }: ActionServices) {
  return createTemplateAction({
    id: 'private-ecr:plan',
    description:
      'Has terraform or tofu plan the rendered stacks, where privateEcr.gitops.terraform names one; its summary is for the text of the pull request. It reads states and changes nothing.',
    examples,
    supportsDryRun: true,
    schema: {
      input: {
        stacks: z => z.array(z.string()).describe('Names of stacks, as private-ecr:render gives them'),
        baseCommit: z =>
          z.string().describe('The commit that the files were made for, as private-ecr:render gives it'),
      },
      output: {
        summary: z => z.string().describe('What would change, in Markdown'),
      },
    },
    async handler(ctx) {
      const { terraform } = config;
      const { stacks, baseCommit } = ctx.input;
      if (terraform === undefined || ctx.isDryRun === true) {
        const reason =
          ctx.isDryRun === true
            ? 'Dry run: nothing is planned'
            : 'privateEcr.gitops.terraform names no binary';
        ctx.logger.info(reason);
        ctx.output('summary', NOT_CONFIGURED);
        return;
      }
      if (stacks.length === 0) {
        // Without a name the script would plan all.
        ctx.output('summary', 'No stack changes.');
        return;
      }
      const text = await readWorkspaceFile(ctx.workspacePath, STACKS_MANIFEST);
      if (text === undefined) {
        throw new InputError(
          `workspace: found no ${STACKS_MANIFEST}; allowed: what private-ecr:render writes; fix: run it before`,
        );
      }
      const manifest = parseStacksManifest(JSON.parse(text));
      const byName = new Map(manifest.stacks.map(stack => [stack.name, stack]));
      const unknown = stacks.find(stack => !byName.has(stack));
      if (unknown !== undefined) {
        throw new InputError(
          `stacks: found ${JSON.stringify(unknown)}; allowed: stacks of ${STACKS_MANIFEST}; fix: take those of private-ecr:render`,
        );
      }
      const folder = await ctx.createTemporaryDirectory();
      try {
        await fs.promises.writeFile(path.join(folder, STACKS_MANIFEST), text);
        const needed = new Set(
          stacks.flatMap(name => [name, ...Object.values(byName.get(name)?.inputs ?? {})]),
        );
        await withRepository(ctx.signal, async repository => {
          for (const file of [...needed].flatMap(name =>
            FORMS.map(form => `${byName.get(name)?.folder}/${form}`),
          )) {
            const found =
              (await readWorkspaceFile(ctx.workspacePath, file)) ?? (await repository.read(baseCommit, file));
            if (found === undefined) continue;
            await fs.promises.mkdir(path.dirname(path.join(folder, file)), { recursive: true });
            await fs.promises.writeFile(path.join(folder, file), found);
          }
        });
        const summary = await planStacks({
          folder,
          stacks,
          terraform,
          signal: ctx.signal,
          onLine: line => ctx.logger.info(line),
        });
        ctx.output('summary', summary);
      } finally {
        // Contracts of other accounts are in it; Backstage keeps the folder of a step that fails.
        await fs.promises.rm(folder, { recursive: true, force: true });
      }
    },
  });
}
