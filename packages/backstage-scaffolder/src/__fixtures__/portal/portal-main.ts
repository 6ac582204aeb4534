import { coreServices, createServiceFactory } from '@backstage/backend-plugin-api';
import { startTestBackend } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import workspaceDatabase from '@backstage/plugin-scaffolder-backend-module-workspace-database';
import type { configOf } from './config';
import { portalFeatures } from './features';

/** What a portal's process is told by its parent, in `PRIVATE_ECR_PORTAL`. */
export interface PortalSettings {
  readonly config: ReturnType<typeof configOf>;
  readonly entities: readonly Entity[];
  /** Where plugins find the backend plugin, which stands between them and it. */
  readonly gate: string;
}

/** A portal in a process of its own: says its port, ends when its parent does or tells it to. */
async function main(): Promise<void> {
  const { config, entities, gate } = JSON.parse(process.env.PRIVATE_ECR_PORTAL ?? '') as PortalSettings;
  const discovery = createServiceFactory({
    service: coreServices.discovery,
    deps: {},
    factory: () => {
      const baseUrl = async (pluginId: string) => `${gate}/api/${pluginId}`;
      return { getBaseUrl: baseUrl, getExternalBaseUrl: baseUrl };
    },
  });
  const backend = await startTestBackend({
    features: [...portalFeatures(config, entities), workspaceDatabase, discovery],
  });
  process.once('disconnect', () => process.exit(0));
  process.send?.({ port: backend.server.port() });
}

main().catch((error: unknown) => {
  process.send?.({ error: error instanceof Error ? error.stack : String(error) });
  process.exitCode = 1;
});
