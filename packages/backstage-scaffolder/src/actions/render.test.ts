import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { mockServices } from '@backstage/backend-test-utils';
import type { AllocationAnswer } from '@private-ecr/core';
import { DEFINITION } from '../__fixtures__/network-remote';
import type { ActionServices } from '../action-services';
import { createRenderAction } from './render';

const REQUEST = {
  name: 'returns',
  owner: 'group:default/returns',
  accountId: '888899990000',
  region: 'eu-central-1',
  hub: 'network-frankfurt',
  topology: 'shared-subnets',
  cidr: '10.0.192.0/24',
};
const HANDED_OUT = { ...REQUEST, mode: 'add', state: 'reserved' };

const workspacePath = fs.mkdtempSync(path.join(os.tmpdir(), 'private-ecr-rendered-'));
afterAll(() => fs.rmSync(workspacePath, { recursive: true, force: true }));

/** What becomes of a request where this was handed out to the task. */
async function rendered(allocation: object | undefined): Promise<string> {
  const action = createRenderAction({
    config: { repository: { definition: 'private-ecr.yaml' } },
    client: () => ({ find: async () => allocation as AllocationAnswer | undefined }),
    withRepository: async (_signal: unknown, work: (repository: object) => Promise<unknown>) =>
      work({ head: async () => 'a'.repeat(40), read: async () => DEFINITION }),
  } as unknown as ActionServices);
  try {
    await action.handler({
      input: { request: REQUEST },
      task: { id: 'task-1' },
      logger: mockServices.logger.mock(),
      workspacePath,
      output: () => undefined,
    } as never);
    return 'rendered';
  } catch (error) {
    return String(error);
  }
}

test('what was handed out to the task is rendered', async () => {
  expect(await rendered(HANDED_OUT)).toBe('rendered');
  expect(fs.existsSync(path.join(workspacePath, 'catalog/network-returns.yaml'))).toBe(true);
});

test.each<[string, object | undefined]>([
  ['nothing', undefined],
  ['something that was given back', { ...HANDED_OUT, state: 'released' }],
  ['a change', { ...HANDED_OUT, mode: 'change' }],
  ['the name of another', { ...HANDED_OUT, name: 'refunds' }],
  ['that of another owner', { ...HANDED_OUT, owner: 'group:default/refunds' }],
  ['another account', { ...HANDED_OUT, accountId: '222233334444' }],
  ['another Region', { ...HANDED_OUT, region: 'eu-west-1' }],
  ['another hub', { ...HANDED_OUT, hub: 'network-ireland' }],
  ['another topology', { ...HANDED_OUT, topology: 'spoke-vpc' }],
  ['another range', { ...HANDED_OUT, cidr: '10.0.10.0/24' }],
])('where %s was handed out, nothing is rendered', async (_what, allocation) => {
  expect(await rendered(allocation)).toMatch(
    /^NotAllowedError: request: found another request than the one that was allocated/,
  );
});
