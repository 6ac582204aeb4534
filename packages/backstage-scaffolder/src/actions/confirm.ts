import { ConflictError } from '@backstage/errors';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import type { ActionServices } from '../action-services';
import { isMadeByMerge, takeBackBranch } from '../tasks/take-back';
import { examples } from './confirm.examples';

/** Makes a request final. */
export function createConfirmAction(services: ActionServices) {
  const { client, undo, withRepository } = services;
  return createTemplateAction({
    id: 'private-ecr:confirm',
    description:
      'Keeps the range that the task reserved. From here on the request is made: a task that is cancelled afterwards takes nothing back.',
    examples,
    supportsDryRun: true,
    schema: {
      input: {
        branch: z => z.string().optional().describe('The branch that was pushed; it must still be there'),
        commit: z => z.string().optional().describe('The commit that the branch must be at'),
      },
      output: {
        cidr: z => z.string().describe('The range that is kept'),
      },
    },
    async handler(ctx) {
      const { branch, commit } = ctx.input;
      if (ctx.isDryRun === true) {
        ctx.logger.info('Dry run: nothing is confirmed');
        return;
      }
      const asking = client(ctx);
      const allocation = await asking.find(ctx.task.id);
      const isMade = allocation?.state === 'confirmed';
      // A task that is run again after it failed does not repeat the steps that were done, though they were taken back.
      // One that was made may be merged by now, and its branch be gone.
      if (branch !== undefined && !isMade) {
        takeBackBranch(services, ctx, branch);
        const there = await withRepository(ctx.signal, repository => repository.branch(branch));
        const isAsPushed = there !== undefined && (commit === undefined || there.commit === commit);
        const mayBeMerged = there === undefined && allocation?.state === 'reserved';
        if (!isAsPushed && !(mayBeMerged && (await isMadeByMerge(services, ctx, allocation)))) {
          throw new ConflictError(
            `branch: found ${there === undefined ? `no ${branch}` : `${branch} at ${there.commit}`}; allowed: the branch as this task pushed it; fix: start a new request, this one was taken back`,
          );
        }
      }
      const { cidr } = await undo.settle(ctx, () => asking.confirm(ctx.task.id));
      ctx.logger.info(`${cidr} is kept`);
      ctx.output('cidr', cidr);
    },
  });
}
