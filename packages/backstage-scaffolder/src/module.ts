import { coreServices, createBackendModule } from '@backstage/backend-plugin-api';
import { ScmIntegrations } from '@backstage/integration';
import { scaffolderActionsExtensionPoint } from '@backstage/plugin-scaffolder-node';
import type { ActionServices } from './action-services';
import { createActions } from './actions';
import { PrivateEcrClient } from './client/private-ecr-client';
import { readConfig, requireRepository } from './config';
import { hostLinks } from './git/host-links';
import { openRepository } from './git/open-repository';
import { TaskUndo } from './tasks/task-undo';
import { tidyBranches, tidyEveryMs } from './tasks/tidy-branches';

/** The module of the scaffolder: the actions that make a request a commit of the network's repository. */
export const scaffolderModulePrivateEcr = createBackendModule({
  pluginId: 'scaffolder',
  moduleId: 'private-ecr',
  register(environment) {
    environment.registerInit({
      deps: {
        scaffolder: scaffolderActionsExtensionPoint,
        rootConfig: coreServices.rootConfig,
        discovery: coreServices.discovery,
        auth: coreServices.auth,
        scheduler: coreServices.scheduler,
        logger: coreServices.logger,
      },
      async init({ scaffolder, rootConfig, discovery, auth, scheduler, logger }) {
        const config = readConfig(rootConfig);
        const integrations = ScmIntegrations.fromConfig(rootConfig);
        const services: ActionServices = {
          config,
          undo: new TaskUndo(),
          links: config.repository && hostLinks(config.repository, integrations),
          client: context =>
            new PrivateEcrClient({ discovery, auth }, () => context.getInitiatorCredentials()),
          withRepository: async (signal, work) => {
            const repository = await openRepository(requireRepository(config), integrations, signal);
            try {
              return await work(repository);
            } finally {
              await repository.close();
            }
          },
        };
        scaffolder.addActions(...createActions(services));
        if (config.repository === undefined) return;
        const ownClient = new PrivateEcrClient({ discovery, auth }, () => auth.getOwnServiceCredentials());
        const milliseconds = tidyEveryMs(config);
        await scheduler.scheduleTask({
          id: 'private-ecr-tidy-branches',
          scope: 'global',
          frequency: { milliseconds },
          initialDelay: { milliseconds },
          // A portal that is killed over it is waited for no longer than until the next time.
          timeout: { milliseconds: Math.max(milliseconds, 60_000) },
          fn: signal =>
            tidyBranches({
              withRepository: services.withRepository,
              find: requestId => ownClient.find(requestId),
              logger,
              graceMs: milliseconds,
              signal,
            }),
        });
      },
    });
  },
});
