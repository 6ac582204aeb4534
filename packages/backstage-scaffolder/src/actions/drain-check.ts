import { ConflictError, InputError } from '@backstage/errors';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import type { ActionServices } from '../action-services';
import { examples } from './drain-check.examples';

const ENTITY_FORM = /^resource:([a-z0-9][a-z0-9-]{0,62})\/([A-Za-z0-9][A-Za-z0-9._-]{0,62})$/i;

/** How many of what still runs a message names. */
const MAX_NAMED = 10;

/** Stops where something of a team still runs. */
export function createDrainCheckAction({ client }: ActionServices) {
  return createTemplateAction({
    id: 'private-ecr:drain-check',
    description:
      'Stops the template unless nothing runs in a network any more, as the backend last read it from AWS. Where that is not known, it stops too: unsharing subnets leaves tasks that run, and blocks every new one.',
    examples,
    supportsDryRun: true,
    schema: {
      input: {
        entityRef: z =>
          z.string().describe('The Resource of the network, such as resource:default/network-checkout'),
      },
      output: {
        collectedAt: z => z.string().optional().describe('When AWS was last read'),
      },
    },
    async handler(ctx) {
      const { entityRef } = ctx.input;
      const [, namespace, name] = ENTITY_FORM.exec(entityRef) ?? [];
      if (namespace === undefined || name === undefined) {
        throw new InputError(
          `entityRef: found ${JSON.stringify(entityRef.slice(0, 100))}; allowed: a Resource, such as resource:default/network-checkout; fix: choose the network`,
        );
      }
      ctx.signal?.throwIfAborted();
      const { drained, running, collectedAt, detail } = await client(ctx).drain('resource', namespace, name);
      if (drained === 'no') {
        const named = running.slice(0, MAX_NAMED).map(({ kind, id }) => `${kind} ${id}`);
        const more = running.length > MAX_NAMED ? `, and ${running.length - MAX_NAMED} more` : '';
        throw new ConflictError(
          `${entityRef}: found ${named.join(', ')}${more}; allowed: a network in which nothing runs; fix: stop or move them, wait until AWS is read again, then ask again`,
        );
      }
      if (drained === 'unknown') {
        throw new ConflictError(
          `${entityRef}: whether something still runs is not known${detail === undefined ? '' : `: ${detail}`}; fix: have AWS read again, then ask again`,
        );
      }
      ctx.logger.info(
        `nothing runs in ${entityRef}${collectedAt === undefined ? '' : ` as of ${collectedAt}`}`,
      );
      if (collectedAt !== undefined) ctx.output('collectedAt', collectedAt);
    },
  });
}
