import { NotAllowedError, NotFoundError } from '@backstage/errors';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { type AllocationAnswer, parseRequest } from '@private-ecr/core';
import type { ActionServices } from '../action-services';
import { requireRepository } from '../config';
import { catalogPath, networkName } from '../rendering/catalog-entity';
import { ownerOfTeam, renderFiles } from '../rendering/render-files';
import { summaryOf, titleOf } from '../rendering/summary';
import { writeWorkspaceFiles } from '../workspace';
import { examples } from './render.examples';

/** What the backend decides for whom it is handed out. */
const HANDED_OUT = ['name', 'owner', 'accountId', 'region', 'hub', 'topology', 'cidr'] as const;

/** Writes the files of a request into the workspace. */
export function createRenderAction({ config, client, links, withRepository }: ActionServices) {
  return createTemplateAction({
    id: 'private-ecr:render',
    description:
      'Writes what a request changes in the network’s repository into the workspace: the team’s Terraform, its entry in the definition, its Resource of the catalog.',
    examples,
    supportsDryRun: true,
    schema: {
      input: {
        request: z =>
          z
            .record(z.unknown())
            .describe(
              'The request with its range, as private-ecr:allocate gives it; to remove a team, its name',
            ),
        mode: z => z.enum(['add', 'change', 'remove']).optional().describe('What becomes of the team; add'),
        hcl: z => z.boolean().optional().describe('HCL instead of JSON; false'),
      },
      output: {
        files: z => z.array(z.string()).describe('Paths of what was written'),
        removed: z => z.array(z.string()).describe('Paths of what goes'),
        stacks: z =>
          z.array(z.string()).describe('The team’s stacks, in the order in which they are applied'),
        baseCommit: z => z.string().describe('The commit that the files were made for'),
        branch: z => z.string().describe('What to call the branch'),
        title: z => z.string().describe('What the request comes to, in one line'),
        summary: z => z.string().describe('What reviewers read, in Markdown'),
        entityRef: z => z.string().describe('The Resource of the network'),
        catalogInfoPath: z => z.string().describe('Where its file stands in the repository'),
        catalogInfoUrl: z =>
          z.string().optional().describe('Where it stands once it is merged, for catalog:register'),
      },
    },
    async handler(ctx) {
      const { request, mode = 'add', hcl = false } = ctx.input;
      const { definition: file } = requireRepository(config);
      const asking = client(ctx);
      const { definition, baseCommit } = await withRepository(ctx.signal, async repository => {
        const head = await repository.head();
        const text = await repository.read(head, file);
        if (text !== undefined) return { definition: text, baseCommit: head };
        throw new NotFoundError(
          `the network’s repository has no ${file} at ${head}; add it, or correct privateEcr.gitops.repository.definition`,
        );
      });
      if (mode !== 'add') await requireOwner(ownerOfTeam(definition, file, request));
      if (mode !== 'remove' && ctx.isDryRun !== true) requireSame(await asking.find(ctx.task.id));
      const { files, removed, stacks, warnings } = renderFiles({ file, definition, mode, request, hcl });
      ctx.signal?.throwIfAborted();
      await writeWorkspaceFiles(ctx.workspacePath, files);
      const name = String(request['name']);
      for (const stack of stacks) ctx.logger.info(`${mode === 'remove' ? 'ends' : 'renders'} ${stack.name}`);
      for (const warning of warnings) ctx.logger.warn(warning);
      ctx.output('files', [...files.keys()]);
      ctx.output('removed', [...removed]);
      ctx.output(
        'stacks',
        stacks.map(stack => stack.name),
      );
      ctx.output('baseCommit', baseCommit);
      ctx.output('branch', `private-ecr/${mode}-${name}`);
      ctx.output('title', titleOf(mode, name));
      const cidr = typeof request['cidr'] === 'string' ? request['cidr'] : undefined;
      const requestedBy = ctx.user?.ref ?? 'an unknown person';
      ctx.output('summary', summaryOf({ mode, cidr, stacks, requestedBy, warnings }));
      ctx.output('entityRef', `resource:default/${networkName(name)}`);
      ctx.output('catalogInfoPath', catalogPath(name));
      if (links !== undefined) ctx.output('catalogInfoUrl', links.file(catalogPath(name)));

      async function requireOwner(owner: string): Promise<void> {
        if (await asking.mayActFor(owner)) return;
        throw new NotAllowedError(
          `request.name: found "${String(request['name'])}", which belongs to ${owner}; allowed: a team that you belong to; fix: ask ${owner}`,
        );
      }

      /** Nobody renders what the backend did not hand out to this task: not for another team, nor at another place. */
      function requireSame(allocation: AllocationAnswer | undefined): void {
        const asked = parseRequest(request);
        const isSame =
          allocation !== undefined &&
          allocation.state !== 'released' &&
          allocation.mode === mode &&
          HANDED_OUT.every(field => allocation[field] === asked[field]);
        if (isSame) return;
        throw new NotAllowedError(
          'request: found another request than the one that was allocated; allowed: the output request of private-ecr:allocate of this task; fix: start a new request',
        );
      }
    },
  });
}
