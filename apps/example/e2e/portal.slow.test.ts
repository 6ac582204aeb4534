import { inBrowserSpecs } from './specs/in-browser';
import { selfServiceSpecs } from './specs/self-service';
import { eventually, type PortalApi, signIn } from './support/portal-api';
import { type RunningDemo, startDemo } from './support/running-demo';

/** The first look at everything; later ones take seconds. */
const FIRST_LOOK_MS = 180_000;
const SHOWN_WITHIN_MS = 15_000;

let demo: RunningDemo;
let tara: PortalApi;
let oscar: PortalApi;

beforeAll(async () => {
  demo = await startDemo('--no-terraform');
  [tara, oscar] = await Promise.all([signIn(demo.url, 'tara'), signIn(demo.url, 'oscar')]);
}, 900_000);

// Where a test before fails, all of it ends nevertheless.
afterAll(() => demo.interrupt(), 60_000);

test('every step has a line with its time', () => {
  for (const step of [
    'Node',
    'port',
    'packages',
    'build',
    'network',
    'database',
    'AWS sandbox',
    'portal',
    'first look',
  ]) {
    expect(demo.output()).toMatch(new RegExp(`ok +\\d+\\.\\d s  ${step}`));
  }
});

test('the portal serves its pages', async () => {
  const response = await fetch(demo.url);
  expect(response.status).toBe(200);
  expect(await response.text()).toContain('Private ECR example');
});

test(
  'fourteen services are seen, and all of them can pull',
  async () => {
    const services = async () => (await tara.fleet()).rows.filter(({ kind }) => kind === 'service');
    const { answer } = await eventually(
      services,
      rows => rows.length === 14 && rows.every(({ verdict }) => verdict === 'reachable'),
      FIRST_LOOK_MS,
    );
    expect(answer.map(({ verdict }) => verdict)).toEqual(Array.from({ length: 14 }, () => 'reachable'));
  },
  FIRST_LOOK_MS + 10_000,
);

test('who may see costs sees them, and who may not does not', async () => {
  const [seen, denied] = await Promise.all([tara.summary('payments-api'), oscar.summary('payments-api')]);
  expect([seen.savings.state, denied.savings.state]).toEqual(['known', 'denied']);
  expect(JSON.stringify(denied)).not.toMatch(/monthlyUsd/i);
});

test('what a Transit Gateway costs has a price in one Region and none in the other', async () => {
  const [search, ledger] = await Promise.all([tara.summary('search-api'), tara.summary('ledger-api')]);
  expect(search.savings.state).toBe('known');
  expect(ledger.savings).toMatchObject({
    state: 'unavailable',
    reason: expect.stringContaining('price unavailable') as unknown,
  });
});

test('a route that is taken away shows within seconds, at the right hop, and so does its return', async () => {
  const payments = () => oscar.summary('payments-api');
  await demo.demo('break', 's3-route', 'payments');
  const blocked = await eventually(payments, ({ pulls }) => pulls.verdict === 'blocked', SHOWN_WITHIN_MS);
  expect(blocked.answer.pulls).toMatchObject({
    verdict: 'blocked',
    broken: expect.arrayContaining([expect.objectContaining({ service: 's3', checkId: 'route' })]) as unknown,
  });
  await demo.demo('fix');
  const mended = await eventually(payments, ({ pulls }) => pulls.verdict === 'reachable', SHOWN_WITHIN_MS);
  expect(mended.answer.pulls.verdict).toBe('reachable');
}, 60_000);

test('a route table of its own: what one team loses another one keeps', async () => {
  await demo.demo('break', 's3-route', 'checkout');
  const { answer } = await eventually(
    () => oscar.summary('checkout-api'),
    ({ pulls }) => pulls.verdict === 'blocked',
    SHOWN_WITHIN_MS,
  );
  const other = await oscar.summary('catalog-api');
  expect([answer.pulls.verdict, other.pulls.verdict]).toEqual(['blocked', 'reachable']);
  await demo.demo('fix', 's3-route', 'checkout');
}, 60_000);

inBrowserSpecs(() => demo);

selfServiceSpecs(() => demo);

test('Ctrl-C ends all of it', async () => {
  const { url, data } = demo;
  expect(await demo.interrupt()).toBe(0);
  await expect(fetch(url)).rejects.toThrow('fetch failed');
  expect(await processesWith(data)).toEqual([]);
}, 60_000);

/** The command lines of processes that have a text in them. */
async function processesWith(text: string): Promise<readonly string[]> {
  const { execFile } = await import('node:child_process');
  const list = await new Promise<string>((resolve, reject) => {
    execFile('ps', ['-eo', 'args'], (error, stdout) => {
      if (error === null) resolve(stdout);
      else reject(error);
    });
  });
  return list.split('\n').filter(line => line.includes(text));
}
