import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startTestBackend } from '@backstage/backend-test-utils';
import { startSandbox } from '@private-ecr/aws-sandbox';
import type { Entity } from '@backstage/catalog-model';
import { aWorld } from './hub-world';
import type { NetworkRemote } from './network-remote';
import { type PortalClient, portalClient } from './portal/client';
import { configOf } from './portal/config';
import { portalFeatures } from './portal/features';

export type { TaskEnd } from './portal/client';

/** A portal in the process of the test, which reads a loopback AWS, on SQLite. */
export interface Portal extends PortalClient {
  stop(): Promise<void>;
}

export interface PortalOptions {
  readonly remote: Pick<NetworkRemote, 'url'>;
  readonly entities?: readonly Entity[];
  readonly gitops?: object;
}

/** Starts a portal, and waits until its hub is known. */
export async function startPortal({ remote, entities = [], gitops = {} }: PortalOptions): Promise<Portal> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'private-ecr-portal-'));
  const sandbox = await startSandbox({ world: aWorld() });
  const config = configOf({
    database: { client: 'better-sqlite3', connection: { directory: folder } },
    repository: { url: remote.url },
    aws: sandbox.url,
    gitops,
  });
  const backend = await startTestBackend({ features: portalFeatures(config, entities) });
  const client = portalClient(() => `http://localhost:${backend.server.port()}`);
  await client.untilKnown();
  return {
    ...client,
    stop: async () => {
      await backend.stop();
      await sandbox.close();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}
