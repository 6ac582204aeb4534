import { ConflictError } from '@backstage/errors';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import type { ActionServices } from '../action-services';
import { requireRepository } from '../config';
import { isEnded } from '../git/is-merged';
import { deleteOwnBranch, giveBackOwn, takeBackBranch } from '../tasks/take-back';
import { examples } from './release.examples';

/** Takes back what a task has made so far, or what a team held that is no more. */
export function createReleaseAction(services: ActionServices) {
  const { client, config, undo, withRepository } = services;
  return createTemplateAction({
    id: 'private-ecr:release',
    description:
      'Gives back what the task reserved and deletes the branch it pushed, where neither was confirmed: the step for a failure. With a name, gives back the range of a team that is no more; from there on the request is made.',
    examples,
    supportsDryRun: true,
    schema: {
      input: {
        branch: z => z.string().optional().describe('The branch that the task may have pushed'),
        hub: z =>
          z
            .string()
            .optional()
            .describe('The hub of the team that is no more; none of a network without one'),
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
      const released: string[] = [];
      const noteFree = (cidr: string) => {
        ctx.logger.info(`${cidr} is free again`);
        released.push(cidr);
      };
      if (name === undefined) {
        const own = await client(ctx).find(ctx.task.id);
        if (own?.state !== 'confirmed') {
          // First, so that nobody merges what is about to be given back.
          if (branch !== undefined && (await deleteOwnBranch(services, ctx, branch))) {
            ctx.logger.info(`The branch ${branch} is gone`);
          }
          const free = await giveBackOwn(services, ctx, { mayBePushed: branch !== undefined });
          if (free !== undefined) noteFree(free.cidr);
        }
      } else {
        if (branch !== undefined) {
          // A task that goes on after a restart has forgotten that it pushed it.
          takeBackBranch(services, ctx, branch);
          await requireEnd(branch, name);
        }
        const asking = client(ctx);
        // Kept, so that a task that goes on gives back the same: somebody may have asked for the name since.
        const requestIds = await ctx.checkpoint({
          key: 'held',
          fn: async () => (await asking.held({ hub, name })).map(({ requestId }) => requestId),
        });
        await undo.settle(ctx, async () => {
          for (const requestId of requestIds) noteFree((await asking.release(requestId)).cidr);
        });
      }
      ctx.output('released', released);

      /**
       * A task that is run again after it failed does not push again, though its branch was taken back: nobody would review
       * the end of a network whose range is given back.
       */
      async function requireEnd(pushed: string, team: string): Promise<void> {
        const { definition } = requireRepository(config);
        const isUnderWay = await withRepository(
          ctx.signal,
          async repository =>
            (await repository.branch(pushed)) !== undefined || isEnded(repository, definition, team),
        );
        if (isUnderWay) return;
        throw new ConflictError(
          `branch: found no ${pushed}; allowed: the branch as this task pushed it, or a definition without ${team}; fix: start a new request, this one was taken back`,
        );
      }
    },
  });
}
