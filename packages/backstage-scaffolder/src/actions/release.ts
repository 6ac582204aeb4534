import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import type { ActionServices } from '../action-services';
import { requestIdOf } from '../tasks/request-trailer';
import { examples } from './release.examples';

/** Takes back what a task has made so far, or what a team held that is no more. */
export function createReleaseAction({ client, undo, withRepository }: ActionServices) {
  return createTemplateAction({
    id: 'private-ecr:release',
    description:
      'Gives back what the task reserved and deletes the branch it pushed, where neither was confirmed: the step for a failure. With hub and name, gives back the range of a team that is no more.',
    examples,
    supportsDryRun: true,
    schema: {
      input: {
        branch: z => z.string().optional().describe('The branch that the task may have pushed'),
        hub: z => z.string().optional().describe('The hub of the team that is no more'),
        name: z => z.string().optional().describe('The team that is no more'),
      },
      output: {
        released: z => z.array(z.string()).describe('The ranges that are free again'),
      },
    },
    async handler(ctx) {
      const { branch, hub, name } = ctx.input;
      if (ctx.isDryRun === true) {
        ctx.logger.info('Dry run: nothing is given back');
        ctx.output('released', []);
        return;
      }
      const asking = client(ctx);
      const released: string[] = [];
      const release = async (requestId: string) => {
        const { cidr } = await asking.release(requestId);
        ctx.logger.info(`${cidr} is free again`);
        released.push(cidr);
      };
      if (hub !== undefined && name !== undefined) {
        // Kept, so that a task that goes on gives back the same: somebody may have asked for the name since.
        const requestIds = await ctx.checkpoint({
          key: 'held',
          fn: async () => (await asking.held(hub, name)).map(({ requestId }) => requestId),
        });
        await undo.settle(ctx, async () => {
          for (const requestId of requestIds) await release(requestId);
        });
        ctx.output('released', released);
        return;
      }
      const own = await asking.find(ctx.task.id);
      if (own?.state !== 'confirmed') {
        if (branch !== undefined) await deleteOwn(branch);
        if (own?.state === 'reserved') await release(ctx.task.id);
      }
      ctx.output('released', released);

      async function deleteOwn(pushed: string): Promise<void> {
        await withRepository(undefined, async repository => {
          const there = await repository.branch(pushed);
          if (there === undefined || requestIdOf(there.message) !== ctx.task.id) return;
          if (await repository.deleteBranch(pushed, there.commit))
            ctx.logger.info(`The branch ${pushed} is gone`);
        });
      }
    },
  });
}
