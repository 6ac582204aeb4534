import { ConflictError, InputError } from '@backstage/errors';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { parseInput } from '@private-ecr/core';
import type { ActionServices } from '../action-services';
import { requireRepository } from '../config';
import { branchNameSchema, repositoryPathSchema } from '../config-schema';
import type { Repository } from '../git/repository';
import { hasEnded } from '../tasks/has-ended';
import { messageOf, requestIdOf } from '../tasks/request-trailer';
import { takeBackBranch } from '../tasks/take-back';
import { readWorkspaceFile } from '../workspace';
import { examples } from './git-push.examples';

const TITLE_FORM = /^[^\p{Cc}\u2028\u2029]{1,200}$/u;

/** Commits files of the workspace to a branch of the network's repository. */
export function createGitPushAction(services: ActionServices) {
  const { config, client, links, withRepository } = services;
  return createTemplateAction({
    id: 'private-ecr:git:push',
    description:
      'Commits files of the workspace to a new branch of the network’s repository, over https or into a bare repository on this machine. A task that is cancelled before it is confirmed deletes its branch.',
    examples,
    supportsDryRun: true,
    schema: {
      input: {
        branch: z => z.string().describe('The branch, such as private-ecr/add-checkout'),
        title: z => z.string().describe('The first line of the message'),
        description: z => z.string().optional().describe('The rest of the message'),
        baseCommit: z =>
          z.string().describe('The commit that the files were made for, as private-ecr:render gives it'),
        files: z => z.array(z.string()).describe('Paths in the workspace, which are those in the repository'),
        removed: z => z.array(z.string()).optional().describe('Paths of files and folders that go'),
      },
      output: {
        branch: z => z.string().describe('The branch that was pushed'),
        commit: z => z.string().describe('The commit that it is at'),
        repositoryUrl: z => z.string().describe('The repository'),
        reviewUrl: z => z.string().optional().describe('Where a pull request of the branch is opened'),
      },
    },
    async handler(ctx) {
      const { url } = requireRepository(config);
      const { title, description = '', baseCommit, files, removed = [] } = ctx.input;
      const branch = parseInput(branchNameSchema, ctx.input.branch, 'branch');
      removed.forEach(path => parseInput(repositoryPathSchema, path, 'removed'));
      if (!TITLE_FORM.test(title)) {
        throw new InputError(
          `title: found ${JSON.stringify(title.slice(0, 100))}; allowed: one line of at most 200 characters; fix: shorten it`,
        );
      }
      if (!/^[0-9a-f]{40}$/.test(baseCommit)) {
        throw new InputError(
          `baseCommit: found ${JSON.stringify(baseCommit.slice(0, 100))}; allowed: the id of a commit; fix: take that of private-ecr:render`,
        );
      }
      const texts = new Map<string, string>();
      for (const file of files) {
        const text = await readWorkspaceFile(ctx.workspacePath, file);
        if (text === undefined) {
          throw new InputError(
            `files: found ${JSON.stringify(file)}, which the workspace does not have; allowed: what private-ecr:render wrote; fix: run it before`,
          );
        }
        texts.set(file, text);
      }
      ctx.output('branch', branch);
      ctx.output('repositoryUrl', url);
      if (links !== undefined) ctx.output('reviewUrl', links.review(branch));
      if (ctx.isDryRun === true) {
        ctx.logger.info(`Dry run: nothing is pushed. ${branch} of ${url} would get ${texts.size} files`);
        ctx.output('commit', baseCommit);
        return;
      }
      const requestId = ctx.task.id;
      await requireHeld();
      // The moment is kept, so that the same commit is made again where this step is.
      const timestamp = await ctx.checkpoint({
        key: 'commit-timestamp',
        fn: async () => Math.floor(Date.now() / 1000),
      });
      const pushing = withRepository(ctx.signal, async repository => {
        const commit = await repository.commit({
          parent: baseCommit,
          files: texts,
          removed,
          message: messageOf({ title, text: description, requestId }),
          author: config.author,
          timestamp,
        });
        ctx.signal?.throwIfAborted();
        return await pushTo(repository, commit);
      });
      takeBackBranch(services, ctx, branch, pushing);
      const commit = await pushing;
      ctx.signal?.throwIfAborted();
      ctx.logger.info(`${branch} of ${url} is at ${commit}`);
      ctx.output('commit', commit);

      /** A task that is run again after it failed does not reserve again, though its range was given back. */
      async function requireHeld(): Promise<void> {
        const own = await client(ctx).find(requestId);
        if (own === undefined || !hasEnded(own)) return;
        throw new ConflictError(
          `request: found one that is over: the reservation of ${own.cidr} ended at ${own.releasedAt ?? own.expiresAt}; allowed: a range that is held; fix: start a new request`,
        );
      }

      /** The commit that the branch is at in the end. */
      async function pushTo(repository: Repository, made: string): Promise<string> {
        const there = await repository.branch(branch);
        if (there?.commit === made) return made;
        if (there !== undefined) {
          const other = requestIdOf(there.message);
          if (await isSameEnd(repository, other, there.commit, made)) return there.commit;
          await requireStale(other);
          await repository.deleteBranch(branch, there.commit);
        }
        await repository.createBranch(branch, made);
        return made;
      }

      /** A request for the same that has no range of its own, as for a team that ends, is as good as this one. */
      async function isSameEnd(
        repository: Repository,
        other: string | undefined,
        there: string,
        made: string,
      ): Promise<boolean> {
        if (other === undefined || other === requestId || !(await repository.isSame(there, made)))
          return false;
        return (await client(ctx).find(requestId)) === undefined;
      }

      /** A branch of a request that is over, or of this one's earlier try, makes room; any other stays. */
      async function requireStale(other: string | undefined): Promise<void> {
        if (other === requestId) return;
        const allocation = other === undefined ? undefined : await client(ctx).find(other);
        if (allocation !== undefined && hasEnded(allocation)) return;
        throw new ConflictError(
          `branch: found ${branch} in ${url}, of ${other === undefined ? 'somebody else' : `the request ${other}`}; allowed: a branch that is not there; fix: have it merged or deleted, then ask again`,
        );
      }
    },
  });
}
