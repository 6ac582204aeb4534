import { diagnoseRequestSchema, entitySummarySchema, fleetPageSchema, MAX_DIAGNOSE_CHARACTERS } from '.';
import type { InvalidInputError } from '../errors';
import { parseInput } from '../validation';

const aSummary = (changes: object = {}) => ({
  schemaVersion: 1,
  entityRef: 'component:default/checkout-api',
  kind: 'service',
  title: 'checkout-api',
  state: 'judged',
  problems: [],
  pulls: { verdict: 'reachable', broken: [], unknownBecause: [], warnings: [], workload: 'ecs-service' },
  health: { status: 'healthy', reasons: [] },
  endpoints: [],
  natGateways: 0,
  savings: { state: 'denied' },
  freshness: {
    collectedAt: '2026-11-01T10:00:00Z',
    ageSeconds: 12,
    staleAfterSeconds: 3_600,
    stale: false,
    units: [],
  },
  ...changes,
});

const known = (changes: object = {}) => ({
  state: 'known',
  monthlyUsd: '116.10',
  monthlyUsdVsNatOnly: '120.60',
  actualMonthlyUsd: '29.20',
  claimed: true,
  basis: { kind: 'estimate' },
  explanation: 'why',
  notes: [],
  ...changes,
});

const isRead = (value: unknown) => entitySummarySchema.safeParse(value).success;

describe('what a page reads of a summary', () => {
  test.each<[string, object, boolean]>([
    ['what the backend answers', {}, true],
    ['a field of a later version', { later: { than: 'this page' } }, true],
    ['a later version that changed a meaning', { schemaVersion: 2 }, false],
    ['a status that it has no word for', { health: { status: 'splendid', reasons: [] } }, false],
    ['a saving', { savings: known() }, true],
    ['a loss', { savings: known({ monthlyUsd: '-14.60' }) }, true],
    ['an amount as a floating-point number', { savings: known({ monthlyUsd: 116.1 }) }, false],
    ['an amount with half a cent', { savings: known({ monthlyUsd: '116.105' }) }, false],
    ['a number of NAT gateways that is not known', { natGateways: null }, true],
    ['a time without its offset', { lastPullFailure: { at: '2026-11-01 10:00' } }, false],
  ])('%s', (_what, changes, expected) => {
    expect(isRead(aSummary(changes))).toBe(expected);
  });
});

test('a fleet whose costs may not be seen has no amounts', () => {
  const totals = {
    services: 1,
    vpcs: 1,
    servicesByStatus: { healthy: 1 },
    stale: 0,
    vpcsWithNat: 0,
    vpcsWithSavings: 0,
    covers: 'all that you may see',
  };
  const page = {
    rows: [],
    totalRows: 0,
    offset: 0,
    limit: 50,
    totals,
    facets: { owners: [], regions: [], hubs: [], accounts: [] },
  };
  expect(fleetPageSchema.parse(page).totals).not.toHaveProperty('savingsMonthlyUsd');
});

describe('a message to diagnose', () => {
  const problemsOf = (value: unknown) => {
    try {
      parseInput(diagnoseRequestSchema, value, 'body');
      return [];
    } catch (error) {
      return (error as InvalidInputError).problems.map(({ path, allowed }) => `${path}: ${allowed}`);
    }
  };

  test.each<[string, unknown, string[]]>([
    ['any text', { message: 'i/o timeout' }, []],
    ['none', {}, ['message: the error as it was found: 1 to 100000 characters']],
    [
      'one that is too long',
      { message: 'x'.repeat(MAX_DIAGNOSE_CHARACTERS + 1) },
      ['message: the error as it was found: 1 to 100000 characters'],
    ],
    ['a field that it does not have', { message: 'x', entity: 'y' }, ['entity: message, entityRef']],
  ])('%s', (_what, value, expected) => {
    expect(problemsOf(value)).toEqual(expected);
  });
});
