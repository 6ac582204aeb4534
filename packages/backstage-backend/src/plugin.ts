import { coreServices, createBackendPlugin } from '@backstage/backend-plugin-api';
import { actionsRegistryServiceRef, metricsServiceRef } from '@backstage/backend-plugin-api/alpha';
import { DefaultAwsCredentialsManager } from '@backstage/integration-aws-node';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { notificationService } from '@backstage/plugin-notifications-node';
import { durationToMilliseconds } from '@backstage/types';
import { privateEcrPermissions } from '@private-ecr/core';
import { createAccess } from './access';
import { registerActions } from './actions';
import type { AnswerContext } from './answers/context';
import { createFleetRows } from './answers/fleet/fleet-rows';
import { judgeFromStore } from './background/judge-from-store';
import { pricesOfRegions } from './background/prices-of-regions';
import { scheduleTasks } from './background/schedule-tasks';
import { createAllocations } from './allocation';
import { createCollector, createLivePriceReader } from './collection';
import {
  collectorSettings,
  distributionSettings,
  driftReporters,
  hubsOf,
  judgeSettings,
  priceOverrides,
  readConfig,
  refreshLimits,
  requestPolicy,
  retentionSettings,
  staleAfterSeconds,
} from './config';
import { createDistribution } from './distribution';
import { createDriftStore } from './drift';
import { createNotifier, createRequesterNotifier } from './notifications';
import { observeWork } from './observability';
import { createAddressSpaces, createQuotas } from './requests';
import { createRouter, ROUTES } from './router';
import { openDatabase, storeOn } from './store';

/**
 * Private ECR: reads AWS in the background, judges what it read, answers from its own tables.
 *
 * @public
 */
export const privateEcrPlugin = createBackendPlugin({
  pluginId: 'private-ecr',
  register(environment) {
    environment.registerInit({
      deps: {
        actionsRegistry: actionsRegistryServiceRef,
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        metrics: metricsServiceRef,
        notifications: notificationService,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        scheduler: coreServices.scheduler,
        userInfo: coreServices.userInfo,
      },
      async init(services) {
        const { auditor, auth, catalog, httpAuth, logger, permissions, scheduler } = services;
        const config = readConfig(services.config);
        const { collection } = config;
        const hubs = hubsOf(config);
        const now = () => new Date();
        const ending = new AbortController();

        const db = await openDatabase({ database: services.database, logger });
        const opened = storeOn(db, refreshLimits(config));
        const store = {
          ...opened,
          retention: { run: () => opened.retention.run(retentionSettings(config)) },
        };
        const aws = {
          ...collectorSettings(config),
          credentials: DefaultAwsCredentialsManager.fromConfig(services.config),
          logger,
        };
        const overrides = priceOverrides(config);
        const judgeOptions = judgeSettings(config);
        const livePrices = config.savings.livePrices
          ? createLivePriceReader({ ...aws, cache: store.livePrices })
          : undefined;
        const heldPrices = async (region: string) => livePrices?.held(region);
        const distribution = createDistribution({
          scheduler,
          store,
          logger,
          collector: createCollector(aws),
          judge: judgeFromStore({
            store,
            hubs,
            options: judgeOptions,
            prices: pricesOfRegions(overrides, heldPrices),
            now,
            logger,
          }),
          options: distributionSettings(config),
          observer: observeWork({ metrics: services.metrics, store, logger, now }),
        });

        const policy = requestPolicy(config);
        const facts = { store, policy, staleAfterSeconds: staleAfterSeconds(collection), now };
        const allocations = createAllocations({
          db,
          addressSpaceOf: createAddressSpaces(facts),
          quotasOf: createQuotas(facts),
          reservationSeconds: policy.reservationSeconds,
          maxOpenPerOwner: policy.maxOpenPerOwner,
        });
        const context: AnswerContext = {
          store,
          hubs,
          staleAfterSeconds: staleAfterSeconds(collection),
          intervalSeconds: durationToMilliseconds(collection.interval) / 1_000,
          judgeOptions,
          priceOverrides: overrides,
          livePrices: heldPrices,
          fleetRows: createFleetRows(store.views),
          requests: { policy, allocations },
          drift: { store: createDriftStore(db), reporters: driftReporters(config) },
          nudge: units => distribution.nudge(units),
          now,
        };
        const callerOf = createAccess({ auth, permissions, userInfo: services.userInfo, catalog, logger });
        services.permissionsRegistry.addPermissions(privateEcrPermissions);
        services.httpRouter.use(createRouter({ routes: ROUTES, context, callerOf, httpAuth, auditor }));
        for (const { path } of ROUTES.filter(({ admitted }) => admitted === 'everybody')) {
          services.httpRouter.addAuthPolicy({ path, allow: 'unauthenticated' });
        }
        registerActions(services.actionsRegistry, { context, callerOf, auditor });

        services.lifecycle.addStartupHook(async () => {
          await distribution.start();
          await scheduleTasks({
            scheduler,
            logger,
            catalog,
            auth,
            store,
            hubs,
            catalogInterval: collection.catalogInterval,
            notifyInterval: distributionSettings(config).cadence,
            signal: ending.signal,
            ...(livePrices && { readPrices: livePrices.read }),
            ...(config.notifications && {
              notify: createNotifier({
                changes: store.statusChanges,
                notifications: services.notifications,
                logger,
                now,
              }),
              notifyRequesters: createRequesterNotifier({
                allocations,
                store,
                notifications: services.notifications,
                logger,
                now,
              }),
            }),
          });
        });
        services.lifecycle.addShutdownHook(async () => {
          ending.abort();
          await distribution.stop();
        });
      },
    });
  },
});
