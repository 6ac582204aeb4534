import { InputError } from '@backstage/errors';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { parseDefinition, synthesise } from 'cdktf-private-ecr';
import type { ActionServices } from '../action-services';
import { requireRepository } from '../config';
import { readWorkspaceFile } from '../workspace';
import { examples } from './check.examples';

/** Traces every service before anything is applied. */
export function createCheckAction({ config }: ActionServices) {
  return createTemplateAction({
    id: 'private-ecr:check',
    description:
      'Traces, before anything is applied, whether the services of the rendered network could pull their images. A path that is blocked stops the template with the link that is broken and its fix.',
    examples,
    supportsDryRun: true,
    schema: {
      input: {
        team: z => z.string().optional().describe('The team whose services are told of; all'),
      },
      output: {
        services: z =>
          z
            .array(z.object({ team: z.string(), service: z.string(), verdict: z.string() }))
            .describe('Whether each service could pull'),
        warnings: z => z.array(z.string()).describe('What somebody should know'),
      },
    },
    async handler(ctx) {
      const { definition: file } = requireRepository(config);
      const text = await readWorkspaceFile(ctx.workspacePath, file);
      if (text === undefined) {
        throw new InputError(
          `workspace: found no ${file}; allowed: what private-ecr:render writes; fix: run it before, and with scaffolder.taskRecovery.workspaceProvider keep the workspace of tasks that go on after a restart`,
        );
      }
      ctx.signal?.throwIfAborted();
      const { services, warnings } = synthesise(parseDefinition(text, file));
      const { team } = ctx.input;
      const told = services
        .filter(service => team === undefined || service.team === team)
        .map(({ team: name, service, result }) => ({
          team: name,
          service,
          verdict: result?.verdict ?? 'unknown',
        }));
      for (const { team: name, service, verdict } of told) ctx.logger.info(`${verdict}: ${name}/${service}`);
      for (const warning of warnings) ctx.logger.warn(warning);
      ctx.output('services', told);
      ctx.output('warnings', [...warnings]);
    },
  });
}
