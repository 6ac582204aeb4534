import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { InvalidInputError, parseRequest } from '@private-ecr/core';
import type { ActionServices } from '../action-services';
import { rangeOfTeam } from '../rendering/render-files';
import { takeBackReservation } from '../tasks/take-back';
import { examples } from './allocate.examples';

/** Reserves a range of addresses for a request; the backend decides whether the person may have it. */
export function createAllocateAction(services: ActionServices) {
  const { client, config, withRepository } = services;
  return createTemplateAction({
    id: 'private-ecr:allocate',
    description:
      'Reserves the range of addresses that a request for a private network asks for. The task’s id is that of the request: run again, it gets the same range. A task that is cancelled gives it back.',
    examples,
    supportsDryRun: true,
    schema: {
      input: {
        request: z =>
          z.record(z.unknown()).describe('What the team asks for: name, owner, accountId, region, hub, …'),
        mode: z =>
          z
            .enum(['add', 'change'])
            .optional()
            .describe('Whether the team is new or changes what it has; add'),
      },
      output: {
        requestId: z => z.string().describe('The id of the reservation'),
        cidr: z => z.string().describe('The range that is reserved'),
        request: z => z.record(z.unknown()).describe('The request with its range, for private-ecr:render'),
        expiresAt: z => z.string().optional().describe('When the reservation ends unless it is confirmed'),
      },
    },
    async handler(ctx) {
      const { mode = 'add' } = ctx.input;
      const { name, hub } = parseRequest(ctx.input.request);
      const requestId = ctx.task.id;
      const asking = client(ctx);
      ctx.signal?.throwIfAborted();
      const request = { ...ctx.input.request, ...(mode === 'change' && (await rangeOfOld())) };
      if (ctx.isDryRun === true) {
        const { problems, cidr, notKnown = [] } = await asking.preview({ mode, request });
        if (problems.length > 0) throw new InvalidInputError('request', problems);
        for (const sentence of notKnown) ctx.logger.warn(sentence);
        ctx.logger.info(`Dry run: nothing is reserved. ${name} would get ${cidr ?? 'a free range'}`);
        ctx.output('requestId', requestId);
        if (cidr !== undefined) ctx.output('cidr', cidr);
        ctx.output('request', { ...request, ...(cidr !== undefined && { cidr }) });
        return;
      }
      // Not aborted with the task: what the backend may have done already is waited for, and taken back.
      const reserving = asking.reserve({ requestId, mode, request });
      takeBackReservation(services, ctx, { reserving });
      const { cidr, expiresAt, notKnown = [] } = await reserving;
      ctx.signal?.throwIfAborted();
      for (const sentence of notKnown) ctx.logger.warn(sentence);
      ctx.logger.info(
        `${name} has ${cidr}${expiresAt === undefined ? '' : ` until ${expiresAt}, or for good once it is confirmed`}`,
      );
      ctx.output('requestId', requestId);
      ctx.output('cidr', cidr);
      ctx.output('request', { ...request, cidr });
      if (expiresAt !== undefined) ctx.output('expiresAt', expiresAt);

      /**
       * Of a network that is older than the portal: the backend has never handed its range out, and takes it over where it
       * is named. Kept, so that a task that goes on asks for the same.
       */
      async function rangeOfOld(): Promise<{ cidr?: string }> {
        const { cidr, size } = ctx.input.request;
        const { repository } = config;
        if (cidr !== undefined || size !== undefined || repository === undefined) return {};
        return await ctx.checkpoint({
          key: 'range-of-old',
          fn: async () => {
            if ((await asking.held({ hub, name })).length > 0) return {};
            const file = repository.definition;
            const text = await withRepository(ctx.signal, async network =>
              network.read(await network.head(), file),
            );
            const known = text === undefined ? undefined : rangeOfTeam(text, file, name);
            return known === undefined ? {} : { cidr: known };
          },
        });
      }
    },
  });
}
