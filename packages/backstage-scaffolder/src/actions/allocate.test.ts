import { mockServices } from '@backstage/backend-test-utils';
import type { AllocationAnswer } from '@private-ecr/core';
import { parseDefinition } from 'cdktf-private-ecr';
import { DEFINITION } from '../__fixtures__/network-remote';
import type { ActionServices } from '../action-services';
import { TaskUndo } from '../tasks/task-undo';
import { createAllocateAction } from './allocate';

const CHECKOUT = {
  name: 'checkout',
  owner: 'group:default/checkout',
  accountId: '222233334444',
  region: 'eu-central-1',
  hub: 'network-frankfurt',
};
const RANGE = parseDefinition(DEFINITION).teams.find(({ request }) => request.name === 'checkout')?.request
  .cidr;

/** What the backend is asked for, and what people are told. */
async function asked(
  input: { mode: 'add' | 'change'; request: object },
  { held = [], answer = {} }: { held?: readonly object[]; answer?: Partial<AllocationAnswer> } = {},
  checkpoints = new Map<string, unknown>(),
) {
  let sent: { request?: { cidr?: string } } = {};
  const logger = mockServices.logger.mock();
  const action = createAllocateAction({
    config: { repository: { definition: 'private-ecr.yaml' } },
    undo: new TaskUndo(),
    client: () => ({
      held: async () => held,
      reserve: async (body: typeof sent) => {
        sent = body;
        return { cidr: '10.0.9.0/24', ...answer };
      },
    }),
    withRepository: async (_signal: unknown, work: (repository: object) => Promise<unknown>) =>
      work({ head: async () => 'a'.repeat(40), read: async () => DEFINITION }),
  } as unknown as ActionServices);
  await action.handler({
    input,
    task: { id: 'task-1' },
    logger,
    output: () => undefined,
    checkpoint: async ({ key, fn }: { key: string; fn: () => Promise<unknown> }) => {
      if (!checkpoints.has(key)) checkpoints.set(key, await fn());
      return checkpoints.get(key);
    },
  } as never);
  return { cidr: sent.request?.cidr, warnings: logger.warn.mock.calls.map(([text]) => text) };
}

describe('the range of a change', () => {
  const change = { mode: 'change', request: CHECKOUT } as const;

  test('of a network that is older than the portal is that of the definition, also where the task goes on', async () => {
    const checkpoints = new Map<string, unknown>();
    expect(await asked(change, {}, checkpoints)).toMatchObject({ cidr: RANGE });
    // By then the request holds it.
    expect(await asked(change, { held: [{}] }, checkpoints)).toMatchObject({ cidr: RANGE });
  });

  test.each<[string, Parameters<typeof asked>[0], readonly object[], string | undefined]>([
    ['of one that was asked for here is the backend’s to say', change, [{}], undefined],
    ['of another size too', { mode: 'change', request: { ...CHECKOUT, size: 'large' } }, [], undefined],
    [
      'that is named stays',
      { mode: 'change', request: { ...CHECKOUT, cidr: '10.0.4.0/24' } },
      [],
      '10.0.4.0/24',
    ],
    [
      'of a network that is in no definition too',
      { mode: 'change', request: { ...CHECKOUT, name: 'x' } },
      [],
      undefined,
    ],
    ['of a new network too', { mode: 'add', request: CHECKOUT }, [], undefined],
  ])('%s', async (_what, input, held, cidr) => {
    expect((await asked(input, { held })).cidr).toBe(cidr);
  });
});

test('what the backend could not look at is told', async () => {
  const notKnown = [
    'whether network-frankfurt has room is not known: not seen: subnets of its VPC (at most 200)',
  ];
  expect(await asked({ mode: 'add', request: CHECKOUT }, { answer: { notKnown } })).toMatchObject({
    warnings: notKnown,
  });
});
