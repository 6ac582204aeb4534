import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { InvalidInputError, parseRequest } from '@private-ecr/core';
import type { ActionServices } from '../action-services';
import { takeBackReservation } from '../tasks/take-back';
import { examples } from './allocate.examples';

/** Reserves a range of addresses for a request; the backend decides whether the person may have it. */
export function createAllocateAction(services: ActionServices) {
  const { client } = services;
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
      const { request, mode = 'add' } = ctx.input;
      const { name } = parseRequest(request);
      const requestId = ctx.task.id;
      const asking = client(ctx);
      ctx.signal?.throwIfAborted();
      if (ctx.isDryRun === true) {
        const { problems, cidr } = await asking.preview({ mode, request });
        if (problems.length > 0) throw new InvalidInputError('request', problems);
        ctx.logger.info(`Dry run: nothing is reserved. ${name} would get ${cidr ?? 'a free range'}`);
        ctx.output('requestId', requestId);
        if (cidr !== undefined) ctx.output('cidr', cidr);
        ctx.output('request', { ...request, ...(cidr !== undefined && { cidr }) });
        return;
      }
      // Not aborted with the task: what the backend may have done already is waited for, and taken back.
      const reserving = asking.reserve({ requestId, mode, request });
      takeBackReservation(services, ctx, reserving);
      const { cidr, expiresAt } = await reserving;
      ctx.signal?.throwIfAborted();
      ctx.logger.info(
        `${name} has ${cidr}${expiresAt === undefined ? '' : ` until ${expiresAt}, or for good once it is confirmed`}`,
      );
      ctx.output('requestId', requestId);
      ctx.output('cidr', cidr);
      ctx.output('request', { ...request, cidr });
      if (expiresAt !== undefined) ctx.output('expiresAt', expiresAt);
    },
  });
}
