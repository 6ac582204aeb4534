import type { Entity } from '@backstage/catalog-model';
import { VPC_ANNOTATIONS, VPC_RESOURCE_TYPE } from '@private-ecr/core';
import { parse } from 'yaml';
import { HUB_VPC } from '../__fixtures__/hub-world';
import { aNetworkRemote, type NetworkRemote } from '../__fixtures__/network-remote';
import { type Portal, startPortal } from '../__fixtures__/portal';
import type { DryRun } from '../__fixtures__/portal/client';
import { examples as allocate } from './allocate.examples';
import { examples as check } from './check.examples';
import { examples as confirm } from './confirm.examples';
import { examples as drainCheck } from './drain-check.examples';
import { examples as gitPush } from './git-push.examples';
import { examples as plan } from './plan.examples';
import { examples as release } from './release.examples';
import { examples as render } from './render.examples';

/** The network of which nothing runs any more: a subnet of the hub whose addresses are all free. */
const CHECKOUT: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Resource',
  metadata: {
    name: 'network-checkout',
    namespace: 'default',
    annotations: {
      [VPC_ANNOTATIONS.accountId]: '222233334444',
      [VPC_ANNOTATIONS.region]: 'eu-central-1',
      [VPC_ANNOTATIONS.hub]: 'network-frankfurt',
      [VPC_ANNOTATIONS.team]: 'checkout',
      [VPC_ANNOTATIONS.vpcId]: HUB_VPC,
      [VPC_ANNOTATIONS.subnetIds]: 'subnet-0a1b2c3d4e5f60713',
    },
  },
  spec: { type: VPC_RESOURCE_TYPE, owner: 'group:default/checkout' },
};

interface Steps {
  readonly steps: readonly Record<string, unknown>[];
}
const listed = new Set<string>();
function stepsOf(examples: readonly { readonly example: string }[], nth = 0): Steps['steps'] {
  const { example } = examples[nth] ?? { example: '' };
  listed.add(example);
  return (parse(example) as Steps).steps;
}

let remote: NetworkRemote;
let portal: Portal;
beforeAll(async () => {
  remote = await aNetworkRemote();
  portal = await startPortal({ remote, entities: [CHECKOUT] });
}, 180_000);
afterAll(() => portal.stop());

/** Runs steps as the page of the portal that tries templates out does. */
async function dryRun(steps: Steps['steps']): Promise<{ status: number; body: DryRun }> {
  const { status, body } = await portal.ask('scaffolder/v2/dry-run', undefined, {
    method: 'POST',
    body: JSON.stringify({
      template: {
        apiVersion: 'scaffolder.backstage.io/v1beta3',
        kind: 'Template',
        metadata: { name: 'example' },
        spec: { type: 'resource', steps, output: { steps: '${{ steps }}' } },
      },
      values: {},
      directoryContents: [],
    }),
  });
  return { status, body: body as DryRun };
}

const FILES = [
  'catalog/network-returns.yaml',
  'private-ecr.yaml',
  'stacks/eu-central-1/team-returns/cdk.tf.json',
];

/** By example: the steps before it, what it logs, what it gives, and what then is in the workspace. */
test.each<[string, Steps['steps'], Steps['steps'], RegExp, object, readonly string[]]>([
  [
    'allocate, a new team',
    [],
    stepsOf(allocate),
    /nothing is reserved\. returns would get 10\.0\.\d+\.0\/24/,
    {
      cidr: expect.stringMatching(/^10\.0\.\d+\.0\/24$/),
      request: expect.objectContaining({ name: 'returns' }),
    },
    [],
  ],
  [
    'render, a new team',
    [],
    stepsOf(render),
    /renders share-returns[\s\S]*renders team-returns/,
    {
      stacks: ['share-returns', 'team-returns'],
      branch: 'private-ecr/add-returns',
      title: 'Network of returns',
    },
    FILES,
  ],
  [
    'render, the end of a team',
    [],
    stepsOf(render, 1),
    /ends share-checkout/,
    {
      branch: 'private-ecr/remove-checkout',
      removed: expect.arrayContaining(['catalog/network-checkout.yaml']),
    },
    ['private-ecr.yaml'],
  ],
  [
    'check',
    stepsOf(render),
    stepsOf(check),
    /reachable: returns\/any-service/,
    {
      services: [{ team: 'returns', service: 'any-service', verdict: 'reachable' }],
    },
    FILES,
  ],
  [
    'plan',
    stepsOf(render),
    stepsOf(plan),
    /Dry run: nothing is planned/,
    { summary: expect.stringContaining('the pipeline makes one') },
    FILES,
  ],
  [
    'git:push',
    stepsOf(render),
    stepsOf(gitPush),
    /nothing is pushed\. private-ecr\/add-returns of file:\S+ would get 2 files/,
    { branch: 'private-ecr/add-returns', commit: '0123456789abcdef0123456789abcdef01234567' },
    FILES,
  ],
  ['confirm', [], stepsOf(confirm), /Dry run: nothing is confirmed/, {}, []],
  ['release, a network', [], stepsOf(release, 1), /Dry run: nothing is given back/, { released: [] }, []],
  [
    'drain-check',
    [],
    stepsOf(drainCheck),
    /nothing runs in resource:default\/network-checkout as of 2\S+Z/,
    { collectedAt: expect.stringMatching(/^2\S+Z$/) },
    [],
  ],
])('%s: runs, and does nothing', async (_title, before, steps, log, output, files) => {
  const { status, body } = await dryRun([...before, ...steps]);
  const told = (body.log ?? []).map(({ body: { message } }) => message).join('\n');
  expect({ status, error: body.error?.message, told: status === 200 ? '' : told }).toEqual({
    status: 200,
    error: undefined,
    told: '',
  });
  expect(told).toMatch(log);
  const id = String(steps.at(-1)?.['id']);
  const outputs = (body.output as { steps: Record<string, { output: object }> }).steps;
  expect(outputs[id]?.output).toEqual(expect.objectContaining(output));
  const paths = body.directoryContents.map(({ path }) => path).sort();
  expect(paths.filter(path => files.includes(path))).toEqual(files);
  expect(paths.length > 0).toBe(files.length > 0);
  expect([await remote.branches(), await portal.held()]).toEqual([[], []]);
});

test('allocate, of a team that changes what it has: runs, and does nothing', async () => {
  const asTara = 'user:default/tara';
  const requestId = 'network-that-is-there';
  const request = {
    name: 'checkout',
    owner: 'group:default/checkout',
    accountId: '222233334444',
    region: 'eu-central-1',
    hub: 'network-frankfurt',
    size: 'medium',
  };
  const post = (path: string, body: object = {}) =>
    portal.ask(`private-ecr/v1/requests${path}`, asTara, { method: 'POST', body: JSON.stringify(body) });
  expect((await post('', { requestId, request })).status).toBe(201);
  expect((await post(`/${requestId}/confirm`)).status).toBe(200);
  const held = await portal.held();
  const { status, body } = await dryRun(stepsOf(allocate, 1));
  expect({ status, error: body.error?.message }).toEqual({ status: 200, error: undefined });
  const outputs = (body.output as { steps: { allocate: { output: { cidr: string } } } }).steps;
  expect(outputs.allocate.output.cidr).toMatch(/^10\.0\.\d+\.0\/22$/);
  expect(await portal.held()).toEqual(held);
  await portal.clean(remote);
});

test('release, where a step has failed: it is not run where none has', async () => {
  const { status, body } = await dryRun(stepsOf(release));
  expect(status).toBe(200);
  expect(body.log.map(({ body: { message } }) => message).join('\n')).toMatch(/[Ss]kipp/);
});

test('these are all examples that there are', () => {
  const all = [allocate, check, confirm, drainCheck, gitPush, plan, release, render].flat();
  expect(all.filter(({ example }) => !listed.has(example)).map(({ description }) => description)).toEqual([]);
});
