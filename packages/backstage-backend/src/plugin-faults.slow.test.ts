import { type FaultInput, type Sandbox, startSandbox } from '@private-ecr/aws-sandbox';
import type { EntitySummary } from '@private-ecr/core';
import { HUB_ACCOUNT, REGION, TEAM_ACCOUNT } from '@private-ecr/core/testing';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { AWS_CONFIG } from './collection/__fixtures__/collector-of';
import { HUB_VPC, ORGANISATION, worldOfOrganisation } from './__fixtures__/small-organisation';
import { onSqlite } from './testing/databases';
import { CALLERS, type Portal, startPortal } from './testing/portal';

/** Times in which facts grow old while a test waits. */
const QUICK = {
  interval: { seconds: 1 },
  staleAfter: { seconds: 8 },
  catalogInterval: { seconds: 2 },
  cadence: { seconds: 1 },
  retry: { first: { seconds: 1 }, max: { seconds: 1 } },
  judging: { shards: 1, rest: { seconds: 1 }, maxAge: { seconds: 5 } },
  shards: 2,
};
const WAIT_MS = 120_000;

type Fault = Omit<FaultInput, 'accounts'>;

/** A bad day of one account, and how it is told; an account that is read all the same tells nothing. */
interface Row {
  readonly day: string;
  readonly begin: (sandbox: Sandbox) => void;
  readonly code?: string;
}

const fault = (day: string, laid: Fault, code?: string): Row => ({
  day,
  begin: sandbox => void sandbox.faults.add({ ...laid, accounts: [TEAM_ACCOUNT] } as FaultInput),
  ...(code !== undefined && { code }),
});

const ROWS: readonly Row[] = [
  fault('two calls are throttled', { kind: 'throttling', times: 2 }),
  fault('every call is throttled', { kind: 'throttling' }, 'Throttling'),
  fault('no call is answered', { kind: 'timeout' }, 'Timeout'),
  fault('every connection is reset', { kind: 'connection-reset' }, 'Timeout'),
  fault('every call fails with 500', { kind: 'server-error' }, 'ServerError'),
  fault('every call fails with 503', { kind: 'unavailable' }, 'ServerError'),
  fault('every answer is 200 ms late', { kind: 'slow', latencyMs: 200 }),
  fault('every call is denied', { kind: 'access-denied' }, 'AccessDenied'),
  fault('every body breaks off', { kind: 'malformed-body' }, 'MalformedResponse'),
  fault('the clock is an hour ahead', { kind: 'clock-skew' }),
  fault('every list begins with an empty page', { kind: 'empty-pages' }),
];

interface Seen {
  readonly during: string;
  readonly kept: string;
  readonly others: string;
  readonly after: string;
}

/** Asks until it is as expected, and says what it was last where it never is. */
async function until<Found>(
  ask: () => Promise<Found>,
  isExpected: (found: Found) => boolean,
): Promise<Found> {
  const ends = Date.now() + WAIT_MS;
  let last = await ask();
  while (!isExpected(last)) {
    if (Date.now() > ends) throw new Error(`it never came to be: ${JSON.stringify(last, undefined, 1)}`);
    await pause(150);
    last = await ask();
  }
  return last;
}

type Answer = EntitySummary & { readonly status: number };

async function read(portal: Portal, ref: string): Promise<Answer> {
  const { status, body } = await portal.ask(`/v1/entities/${ref}/summary`, { as: CALLERS.owner });
  return { ...(body as unknown as EntitySummary), status };
}
const service = (portal: Portal) => read(portal, 'component/default/api');
const hub = (portal: Portal) => read(portal, 'resource/default/hub-vpc');
/** The lists that are held of the account, whatever cannot be read of it at present. */
const heldOf = async ({ store }: Portal) =>
  (await store.units.facts({ accountId: TEAM_ACCOUNT, region: REGION }))?.facts.lists;
const stateOf = ({ freshness }: EntitySummary, accountId: string) => {
  const unit = freshness.units.find(each => each.accountId === accountId);
  if (unit === undefined) throw new Error(`${accountId} is not among ${JSON.stringify(freshness.units)}`);
  return unit;
};
const readAt = (answer: EntitySummary, accountId: string) =>
  Date.parse(stateOf(answer, accountId).collectedAt ?? '');

/** What a bad day comes to that lasts until facts are too old to tell how things are. */
async function badDay(row: Row, code: string, portal: Portal, sandbox: Sandbox): Promise<Seen> {
  const begun = Date.now();
  row.begin(sandbox);
  const noticed = await until(
    () => service(portal),
    answer => stateOf(answer, TEAM_ACCOUNT).problems.length > 0,
  );
  const { collectedAt } = stateOf(noticed, TEAM_ACCOUNT);
  const held = await heldOf(portal);
  const old = await until(
    () => service(portal),
    ({ freshness, pulls }) => freshness.stale && pulls.verdict === 'unknown',
  );
  const state = stateOf(old, TEAM_ACCOUNT);
  // What was read last stays, with its age and since when it fails; nothing is made of what was not read.
  expect(state.collectedAt).toBe(collectedAt);
  expect(state.problems.map(problem => problem.code)).toContain(code);
  expect(Date.parse(state.problems[0]?.since ?? '')).toBeGreaterThanOrEqual(Date.parse(collectedAt ?? ''));
  expect(old.freshness.ageSeconds).toBeGreaterThan(noticed.freshness.ageSeconds ?? Infinity);
  expect(old.pulls.unknownBecause.join()).toMatch(
    new RegExp(`${TEAM_ACCOUNT}.*cannot be read since 20.*${code}`, 's'),
  );
  expect(await heldOf(portal)).toEqual(held);
  const others = await readOn(portal, begun);
  const readiness = await portal.ask('/v1/readiness', { as: CALLERS.admin });
  expect(readiness).toMatchObject({
    status: 200,
    body: { status: 'ready', staleUnits: 1, stale: [{ accountId: TEAM_ACCOUNT }] },
  });
  const seen = {
    during: `${old.status}: \`${noticed.pulls.verdict}\`, past \`staleAfter\` \`${old.pulls.verdict}\` (${code}, since when)`,
    kept: 'kept, its age grows',
    others,
  };
  return { ...seen, after: await afterwards(portal, sandbox) };
}

/** What a bad day comes to that is got over while it lasts. */
async function wellEnough(row: Row, portal: Portal, sandbox: Sandbox): Promise<Seen> {
  const held = await heldOf(portal);
  const begun = Date.now();
  row.begin(sandbox);
  const answer = await until(
    () => service(portal),
    found =>
      readAt(found, TEAM_ACCOUNT) > begun &&
      stateOf(found, TEAM_ACCOUNT).problems.length === 0 &&
      found.pulls.verdict === 'reachable' &&
      !found.freshness.stale,
  );
  const befell = sandbox.faults.list().reduce((sum, each) => sum + each.befell, 0);
  expect(befell).toBeGreaterThan(1);
  const others = await readOn(portal, begun);
  const seen = {
    during: `${answer.status}: \`${answer.pulls.verdict}\``,
    kept: isDeepStrictEqual(await heldOf(portal), held) ? 'read anew, the same' : 'changed',
    others,
  };
  return { ...seen, after: await afterwards(portal, sandbox) };
}

/** The account that has a good day. */
async function readOn(portal: Portal, begun: number): Promise<string> {
  const { status, freshness } = await until(
    () => hub(portal),
    answer => readAt(answer, HUB_ACCOUNT) > begun,
  );
  expect(freshness).toMatchObject({ stale: false, units: [{ accountId: HUB_ACCOUNT, problems: [] }] });
  return `${status}: read on`;
}

async function afterwards(portal: Portal, sandbox: Sandbox): Promise<string> {
  sandbox.faults.clear();
  const ended = Date.now();
  const answer = await until(
    () => service(portal),
    found =>
      readAt(found, TEAM_ACCOUNT) > ended &&
      stateOf(found, TEAM_ACCOUNT).problems.length === 0 &&
      found.pulls.verdict !== 'unknown',
  );
  expect(answer.freshness.stale).toBe(false);
  return `${answer.status}: \`${answer.pulls.verdict}\``;
}

const HEAD = ['in one account', 'its service is answered', 'what was known', 'the other account', 'after it'];

function tableOf(rows: readonly (readonly string[])[]): string {
  const all = [HEAD, ...rows];
  const widths = HEAD.map((_, column) => Math.max(...all.map(row => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = `| ${widths.map(width => '-'.repeat(width)).join(' | ')} |`;
  return [line(HEAD), rule, ...rows.map(line)].join('\n');
}

const README = path.resolve(__dirname, '../README.md');
const BLOCK = /(<!-- faults: begin -->\n\n)[\s\S]*?(\n\n<!-- faults: end -->)/;

function writeReadme(table: string): void {
  const readme = fs.readFileSync(README, 'utf8');
  fs.writeFileSync(
    README,
    readme.replace(BLOCK, (_, begin: string, end: string) => begin + table + end),
  );
}

onSqlite(
  'a bad day of AWS',
  database => {
    test('is as the README says, row by row, with one backend that is never restarted', async () => {
      const sandbox = await startSandbox({ world: worldOfOrganisation() });
      const portal = await startPortal({
        database,
        entities: ORGANISATION,
        background: true,
        config: { aws: AWS_CONFIG },
        privateEcr: {
          hubs: [{ name: 'main', accountId: HUB_ACCOUNT, region: REGION, vpcId: HUB_VPC }],
          aws: {
            endpoint: sandbox.url,
            attempts: 3,
            callTimeout: { seconds: 1 },
            unitTimeout: { seconds: 5 },
          },
          collection: QUICK,
          notifications: false,
        },
      });
      try {
        await until(
          () => service(portal),
          ({ state, pulls }) => state === 'judged' && pulls.verdict === 'reachable',
        );
        const cells: string[][] = [];
        for (const row of ROWS) {
          const startedAt = Date.now();
          const seen = await (row.code === undefined
            ? wellEnough(row, portal, sandbox)
            : badDay(row, row.code, portal, sandbox));
          cells.push([row.day, seen.during, seen.kept, seen.others, seen.after]);
          process.stdout.write(`${row.day}: ${((Date.now() - startedAt) / 1_000).toFixed(1)} s\n`);
        }
        const table = tableOf(cells);
        process.stdout.write(`${table}\n`);
        expect(sandbox.refusals).toEqual([]);
        expect(portal.logs.filter(line => /AKIA|SecretAccessKey|Signature=/.test(line))).toEqual([]);

        if (process.env['UPDATE_README'] === '1') writeReadme(table);
        expect(BLOCK.exec(fs.readFileSync(README, 'utf8'))?.[0]).toContain(table);
      } finally {
        await portal.stop();
        await sandbox.close();
      }
    });
  },
  'after-all',
);
