import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { authServiceFactory } from '@backstage/backend-defaults/auth';
import { databaseServiceFactory } from '@backstage/backend-defaults/database';
import { httpAuthServiceFactory } from '@backstage/backend-defaults/httpAuth';
import { schedulerServiceFactory } from '@backstage/backend-defaults/scheduler';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import privateEcrBackend from '@private-ecr/backstage-plugin-backend';
import { HUB_VPC } from './hub-world';

/** Tokens of `backend.auth.externalAccess`, by the subject that each is of. */
export const TOKENS = {
  'network-ci': 'a-token-of-the-pipeline-0123456789',
  'other-ci': 'a-token-of-another-pipeline-0123456789',
  reader: 'a-token-of-a-reader-0123456789',
} as const;

export interface DriftPortal {
  /** Of our API, as `PRIVATE_ECR_URL` names it. */
  readonly url: string;
  /** The summary of a Resource, once the catalog was looked at. */
  summary(name: string): Promise<Record<string, unknown>>;
  stop(): Promise<void>;
}

/** A portal whose services come with real tokens, and of which `network-ci` may report the hub’s drift. */
export async function startDriftPortal(entities: readonly Entity[]): Promise<DriftPortal> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'private-ecr-drift-portal-'));
  const backend = await startTestBackend({
    features: [
      privateEcrBackend,
      catalogServiceMock.factory({ entities: [...entities] }),
      authServiceFactory,
      httpAuthServiceFactory,
      databaseServiceFactory,
      schedulerServiceFactory,
      mockServices.rootConfig.factory({
        data: {
          backend: {
            database: { client: 'better-sqlite3', connection: { directory: folder } },
            auth: {
              externalAccess: Object.entries(TOKENS).map(([subject, token]) => ({
                type: 'static',
                options: { token, subject },
                accessRestrictions: [{ plugin: 'private-ecr' }],
              })),
            },
          },
          aws: {
            mainAccount: { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'a-key-of-nobody' },
            accountDefaults: { roleName: 'private-ecr-reader' },
          },
          privateEcr: {
            // Nobody answers for AWS: how stacks stand to their Terraform is known without it.
            aws: { endpoint: 'http://127.0.0.1:9', attempts: 1 },
            hubs: [
              {
                name: 'network-frankfurt',
                accountId: '111122223333',
                region: 'eu-central-1',
                vpcId: HUB_VPC,
              },
            ],
            collection: { catalogInterval: { seconds: 1 } },
            drift: { reporters: [{ subject: 'network-ci', hubs: ['network-frankfurt'] }] },
          },
        },
      }),
    ],
  });
  const url = `http://127.0.0.1:${backend.server.port()}/api/private-ecr`;
  return {
    url,
    summary: async name => {
      for (;;) {
        const response = await fetch(`${url}/v1/entities/resource/default/${name}/summary`, {
          headers: { authorization: `Bearer ${TOKENS.reader}` },
        });
        if (response.status === 200) return (await response.json()) as Record<string, unknown>;
        if (response.status !== 404) throw new Error(`${response.status}: ${await response.text()}`);
        await new Promise(resolve => setTimeout(resolve, 100));
      }
    },
    stop: async () => {
      await backend.stop();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}
