import fs from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Sandbox, startSandbox, type WorldInput } from '@private-ecr/aws-sandbox';
import { parseDefinition, synthesise } from 'cdktf-private-ecr';
import { makeWorld } from '../world/make-world';
import { readNetwork } from '../world/network/kept-network';
import { makeNetwork } from '../world/network/network';
import { DemoData } from './__fixtures__/demo-data';
import { Applier, type ApplierOptions } from './applier';
import { locationOf } from './portal-catalog';

const RETURNS = {
  name: 'returns',
  owner: 'group:default/checkout',
  accountId: '888899990000',
  region: 'eu-central-1',
  hub: 'network-frankfurt',
  cidr: '10.0.1.0/24',
  needs: ['awslogs'],
};
const REFUNDS = { ...RETURNS, name: 'refunds', accountId: '666677778888', cidr: '10.0.2.0/24' };

let first: DemoData;
let sandbox: Sandbox;
let world: WorldInput;
let data: DemoData;
let lines: string[];

beforeAll(async () => {
  first = await DemoData.make();
  const network = await makeNetwork({ source: 'synthesised', folder: first.folder });
  world = makeWorld(network, new Date());
  sandbox = await startSandbox({ world, admin: true });
});
afterAll(async () => {
  first.remove();
  await sandbox.close();
});
beforeEach(() => {
  data = first.copy();
  lines = [];
});
afterEach(() => {
  data.remove();
});

/** An applier without Terraform: stacks are read as they are synthesised. */
function anApplier(options: Partial<ApplierOptions> = {}) {
  const onLine = (line: string) => lines.push(line);
  return new Applier({
    data: data.folder,
    sandboxUrl: sandbox.url,
    usesTerraform: false,
    onLine,
    ...options,
  });
}

const shownTeams = () => readNetwork(data.files.network).teams.map(({ name }) => name);
const failures = () => lines.filter(line => line.includes('was not applied'));

test('nothing is applied where nothing waits', async () => {
  expect(await anApplier().look()).toBe(0);
  expect(lines).toEqual([]);
  expect(fs.existsSync(data.files.catalog)).toBe(false);
});

test('what is requested is merged, is the network from then on, and is in the catalog with its ids', async () => {
  await data.request(RETURNS);
  expect(await anApplier().look()).toBe(1);
  expect(shownTeams()).toContain('returns');
  expect(fs.readFileSync(data.files.catalog, 'utf8')).toMatch(
    /# of returns\nmetadata:\n {2}annotations:\n {4}private-ecr\.io\/vpc-id: vpc-[0-9a-f]{17}\n/,
  );
  expect([...(await data.repository.waiting())]).toEqual([]);
  expect(data.applied.read()).toBe(await data.repository.head());
});

describe('two requests that were made at once', () => {
  test('of two teams: both are there, with all that is generated of the definition as a whole', async () => {
    const base = await data.repository.head();
    await data.request(RETURNS, base);
    await data.request(REFUNDS, base);
    expect(await anApplier().look()).toBe(2);
    expect(shownTeams()).toEqual(expect.arrayContaining(['checkout', 'returns', 'refunds']));
    const { files } = synthesise(parseDefinition(await data.repository.text('private-ecr.yaml')), {
      traces: false,
    });
    for (const [file, text] of files) expect(await data.repository.text(file)).toBe(text);
    expect([...(await data.repository.resources()).keys()].sort()).toEqual(['refunds', 'returns']);
  });

  test('of one team: the second is left, which is said once', async () => {
    const base = await data.repository.head();
    const checkout = { ...RETURNS, name: 'checkout', accountId: '222233334444', cidr: '10.0.4.0/24' };
    await data.request({ ...checkout, needs: ['awslogs'] }, base, 'change');
    const applier = anApplier();
    expect(await applier.look()).toBe(1);
    const { branch } = await data.request({ ...checkout, needs: ['secrets'] }, base, 'change');
    expect(await applier.look()).toBe(0);
    expect(await applier.look()).toBe(0);
    expect(failures()).toEqual([expect.stringContaining('allowed: a team that only one of both changes')]);
    expect([...(await data.repository.waiting()).keys()]).toEqual([branch]);
    expect(data.applied.read()).toBe(await data.repository.head());
  });

  test('of one range: the second is left, and names the range', async () => {
    const base = await data.repository.head();
    await data.request(RETURNS, base);
    await data.request({ ...REFUNDS, cidr: RETURNS.cidr }, base);
    const applier = anApplier();
    expect(await applier.look()).toBe(1);
    expect(failures()).toEqual([expect.stringContaining(RETURNS.cidr)]);
  });
});

test('one that fails half-way is said once, and applied with the next', async () => {
  const other = await startSandbox({ world, admin: true });
  const { port } = new URL(other.url);
  await other.close();
  const applier = anApplier({ sandboxUrl: other.url });
  const before = data.applied.read();
  await data.request(RETURNS);
  expect(await applier.look()).toBe(0);
  expect(await applier.look()).toBe(0);
  expect(failures()).toEqual([expect.stringContaining('private-ecr/add-returns was not applied')]);
  expect(data.applied.read()).toBe(before);
  const back = await startSandbox({ world, admin: true, port: Number(port) });
  try {
    await data.request(REFUNDS);
    expect(await applier.look()).toBe(1);
  } finally {
    await back.close();
  }
  expect(shownTeams()).toEqual(expect.arrayContaining(['returns', 'refunds']));
  expect(data.applied.read()).toBe(await data.repository.head());
});

describe('whoever was killed', () => {
  test('between merging and applying goes on there at the next start', async () => {
    const { branch, commit } = await data.request(RETURNS);
    await data.repository.merge(branch, commit);
    expect(data.applied.read()).not.toBe(await data.repository.head());
    expect(await anApplier().look()).toBe(0);
    expect(shownTeams()).toContain('returns');
    expect(data.applied.read()).toBe(await data.repository.head());
    lines = [];
    await anApplier().look();
    expect(lines).toEqual([]);
  });

  test('before the merged branch was deleted deletes it then', async () => {
    const { branch, commit } = await data.request(RETURNS);
    await data.repository.merge(branch, commit);
    await data.putBack(branch, commit);
    await anApplier().look();
    expect(shownTeams()).toContain('returns');
    expect([...(await data.repository.waiting())]).toEqual([]);
    expect(failures()).toEqual([]);
  });
});

describe('the catalog', () => {
  let server: Server;
  let calls: { url: string | undefined; token: string | undefined; body: string }[];
  let status: number;

  beforeEach(async () => {
    calls = [];
    status = 200;
    server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        calls.push({ url: request.url, token: request.headers.authorization, body });
        response.writeHead(status).end();
      });
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  });
  afterEach(() => {
    server.close();
  });

  const portal = () => ({
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    token: 'a-token',
  });

  test('is told to look again, once, with the token of the pipeline', async () => {
    await data.request(RETURNS);
    await anApplier({ portal: portal() }).look();
    expect(calls).toEqual([
      {
        url: '/api/catalog/refresh',
        token: 'Bearer a-token',
        body: JSON.stringify({ entityRef: locationOf(data.files.catalog) }),
      },
    ]);
  });

  test('that refuses to be told keeps nothing from being applied', async () => {
    status = 403;
    await data.request(RETURNS);
    expect(await anApplier({ portal: portal() }).look()).toBe(1);
    expect(lines).toContainEqual(
      expect.stringContaining('the catalog was not told: the catalog answered 403'),
    );
  });
});
