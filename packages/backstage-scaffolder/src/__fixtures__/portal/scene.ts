import fs from 'node:fs';
import { startSandbox } from '@private-ecr/aws-sandbox';
import type { Entity } from '@backstage/catalog-model';
import { serveGit } from '../git-server';
import { aWorld } from '../hub-world';
import { aNetworkRemote, type NetworkRemote } from '../network-remote';
import { type PortalClient, portalClient } from './client';
import { type ConfigOptions, configOf } from './config';
import { type Gate, openGate } from './gate';
import { type PortalProcess, startPortalProcess } from './portal-process';
import { type StepHolds, stepHolds } from './step-holds';

/** What a portal is started with. */
export interface SceneOptions {
  readonly database: object;
  readonly definition?: string;
  readonly entities?: readonly Entity[];
  readonly world?: ReturnType<typeof aWorld>;
}

/** A portal in a process of its own, with gates to the backend plugin and to the network's repository. */
export interface Scene {
  readonly client: PortalClient;
  readonly remote: NetworkRemote;
  readonly backend: Gate;
  readonly git: Gate;
  /** On PostgreSQL alone. */
  readonly steps: StepHolds | undefined;
  /** Starts the portal, or another one on the same databases, and waits until its hub is known. */
  start(options?: Partial<ConfigOptions>): Promise<void>;
  /** SIGKILL. What was held never comes to be. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

const USER = { username: 'portal', password: 'not-a-secret' };

export async function aScene({ database, definition, entities = [], world }: SceneOptions): Promise<Scene> {
  const remote = await aNetworkRemote(definition);
  const server = await serveGit(remote.folder, USER);
  const sandbox = await startSandbox({ world: world ?? aWorld() });
  let portal: PortalProcess | undefined;
  let steps: StepHolds | undefined;
  const origin = () => portal?.origin ?? 'http://127.0.0.1:9';
  const backend = await openGate(origin);
  const git = await openGate(() => new URL(server.url).origin);
  const client = portalClient(origin);
  const scene: Scene = {
    client,
    remote,
    backend,
    git,
    get steps() {
      return steps;
    },
    start: async options => {
      const config = configOf({
        database,
        aws: sandbox.url,
        repository: { url: git.origin + new URL(server.url).pathname, credentials: USER },
        taskRecovery: RECOVERY,
        // Where the teams of the definition have nothing.
        sharedSubnets: '10.0.128.0/17',
        ...options,
      });
      portal = await startPortalProcess({ config, entities, gate: backend.origin });
      if (Reflect.get(database, 'client') === 'pg') steps ??= await stepHolds(database);
      await client.untilKnown();
    },
    kill: async () => {
      await portal?.kill();
      portal = undefined;
      backend.clear();
      git.clear();
      await steps?.clear();
    },
    close: async () => {
      await scene.kill();
      await Promise.all([backend.close(), git.close(), server.close(), sandbox.close(), steps?.close()]);
      const folder = (Reflect.get(database, 'connection') as { directory?: string }).directory;
      if (folder !== undefined) fs.rmSync(folder, { recursive: true, force: true });
    },
  };
  return scene;
}

/** A task is taken up again once its portal was silent for longer than a busy machine is. */
const RECOVERY = { enabled: true, workspaceProvider: 'database', staleTimeout: { seconds: 15 } };
