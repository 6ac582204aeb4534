import fc from 'fast-check';
import { aVpc, HUB_ACCOUNT, REGION, type Scenario, snapshotOf, TEAM_ACCOUNT } from '../testing';
import { overallVerdict, trace, type TraceResult } from '.';
import { CHANGES, SCENARIOS } from './__fixtures__/changes';

type Accounts = Record<string, Record<string, Record<string, unknown[] | undefined>>>;
type Snapshot = ReturnType<typeof snapshotOf>;

/** A network that is right, with up to three things wrong or merely odd, all by name. */
interface Network {
  readonly start: keyof typeof SCENARIOS;
  readonly changes: readonly string[];
}

const network: fc.Arbitrary<Network> = fc.record({
  start: fc.constantFrom(...(Object.keys(SCENARIOS) as (keyof typeof SCENARIOS)[])),
  changes: fc.subarray(
    CHANGES.map(({ name }) => name),
    { maxLength: 3 },
  ),
});

function build({ start, changes }: Network): Scenario {
  const scenario = SCENARIOS[start]();
  for (const change of changes) CHANGES.find(({ name }) => name === change)?.apply(scenario);
  return scenario;
}

function traced(of: Network, edit: (snapshot: Snapshot) => Snapshot = same => same): TraceResult {
  const scenario = build(of);
  return trace(edit(snapshotOf(scenario)), scenario.workload);
}

/** Leaves out one list of one account, as if nobody had asked AWS for it. */
const forgetting = (accountId: string, list: string) => (snapshot: Snapshot) => {
  const lists = (snapshot.accounts as unknown as Accounts)[accountId]?.[REGION] ?? {};
  Reflect.deleteProperty(lists, list);
  return snapshot;
};

const accountId = fc.constantFrom(HUB_ACCOUNT, TEAM_ACCOUNT);
const PERMISSION_LISTS = ['Roles', 'Repositories'];
const NETWORK_LISTS = [
  'Vpcs',
  'Subnets',
  'RouteTables',
  'SecurityGroups',
  'NetworkAcls',
  'VpcEndpoints',
  'NetworkInterfaces',
  'NatGateways',
  'InternetGateways',
  'PrefixLists',
  'ManagedPrefixLists',
  'TransitGatewayVpcAttachments',
  'TransitGatewayRouteTables',
  'HostedZones',
  'ProfileAssociations',
  'DhcpOptions',
  'ResolverRules',
  'ResolverRuleAssociations',
];
const networkList = fc.constantFrom(...NETWORK_LISTS);
const anyList = fc.constantFrom(...NETWORK_LISTS, ...PERMISSION_LISTS);

/** Every check by leg, so that two results can be compared one by one. */
function verdicts({ legs }: TraceResult): Map<string, string> {
  return new Map(
    legs.flatMap(({ service, region, subnetId, checks }) =>
      checks.map(({ id, verdict }) => [`${service} ${region} ${subnetId} ${id}`, verdict] as const),
    ),
  );
}

/** How results differ other than by what became unknown. */
function flips(before: TraceResult, after: TraceResult): string[] {
  const now = verdicts(after);
  return [...verdicts(before)].flatMap(([key, verdict]) => {
    const later = now.get(key);
    return later === verdict || later === 'unknown' ? [] : [`${key}: ${verdict} -> ${String(later)}`];
  });
}

describe('laws of forgetting', () => {
  test('forgetting a list leaves each check as it was or makes it unknown', () => {
    fc.assert(
      fc.property(network, accountId, anyList, (of, account, list) => {
        const [before, after] = [traced(of), traced(of, forgetting(account, list))];
        expect(flips(before, after)).toEqual([]);
      }),
    );
  });

  test('forgetting lists of the network never makes a workload reachable, nor a reachable one blocked', () => {
    fc.assert(
      fc.property(network, accountId, networkList, (of, account, list) => {
        const [before, after] = [traced(of), traced(of, forgetting(account, list))];
        expect([before.verdict, 'unknown']).toContain(after.verdict);
      }),
    );
  });

  test('forgetting an account never makes a workload reachable, nor a reachable one blocked', () => {
    fc.assert(
      fc.property(network, accountId, (of, account) => {
        const forget = (snapshot: Snapshot) => {
          Reflect.deleteProperty(snapshot.accounts, account);
          return snapshot;
        };
        const [before, after] = [traced(of), traced(of, forget)];
        expect(flips(before, after)).toEqual([]);
        expect([before.verdict, 'unknown']).toContain(after.verdict);
      }),
    );
  });

  test('forgetting permissions is named', () => {
    fc.assert(
      fc.property(network, of => {
        const after = traced(of, forgetting(TEAM_ACCOUNT, 'Roles'));
        expect(after.warnings.map(({ id }) => id)).toContain('permissions-not-seen');
      }),
    );
  });
});

describe('laws of what does not matter', () => {
  test('the order in which AWS lists things', () => {
    fc.assert(
      fc.property(network, of => {
        const reverse = (snapshot: Snapshot) => {
          for (const regions of Object.values(snapshot.accounts as unknown as Accounts)) {
            for (const lists of Object.values(regions)) {
              for (const entries of Object.values(lists)) entries?.reverse().forEach(reverseInside);
            }
          }
          const accounts = Object.fromEntries(Object.entries(snapshot.accounts).reverse());
          return { ...snapshot, accounts };
        };
        expect(flips(traced(of), traced(of, reverse))).toEqual([]);
        expect(flips(traced(of, reverse), traced(of))).toEqual([]);
      }),
    );
  });

  test('VPCs and accounts that the workload does not touch', () => {
    fc.assert(
      fc.property(network, of => {
        const withOthers = (snapshot: Snapshot) => {
          const accounts = snapshot.accounts as unknown as Accounts;
          accounts[HUB_ACCOUNT]![REGION]!['Vpcs']?.push(aVpc('vpc-other', HUB_ACCOUNT, '10.0.0.0/16'));
          accounts['444444444444'] = { [REGION]: { Vpcs: [], VpcEndpoints: [], HostedZones: [] } };
          return snapshot;
        };
        expect(traced(of, withOthers)).toEqual(traced(of));
      }),
    );
  });
});

describe('laws of permission', () => {
  test.each(CHANGES.filter(({ gives }) => gives !== undefined).map(change => [change.name, change] as const))(
    '%s never blocks',
    (_name, change) => {
      fc.assert(
        fc.property(network, of => {
          const before = traced(of);
          const after = traced({ ...of, changes: [...of.changes, change.name] });
          expect(before.verdict === 'reachable' && after.verdict === 'blocked').toBe(false);
        }),
      );
    },
  );
});

describe('laws of the verdict', () => {
  test('it is blocked exactly where a check of a deciding leg fails', () => {
    fc.assert(
      fc.property(network, of => {
        const { verdict, legs } = traced(of);
        const deciding = legs.filter(({ purpose }) => purpose !== 'agent');
        const fails = deciding.some(({ checks }) => checks.some(check => check.verdict === 'fail'));
        expect(verdict === 'blocked').toBe(fails);
        expect(overallVerdict(legs)).toBe(verdict);
      }),
    );
  });

  test('reachable means that every check of network and endpoint passes', () => {
    fc.assert(
      fc.property(network, of => {
        const { verdict, legs } = traced(of);
        const checks = legs.flatMap(leg => leg.checks.slice(0, 7));
        expect(verdict !== 'reachable' || checks.every(check => check.verdict === 'pass')).toBe(true);
      }),
    );
  });

  test('a check that fails says what to change, and no other does', () => {
    fc.assert(
      fc.property(network, of => {
        for (const { verdict, fix, detail } of traced(of).legs.flatMap(leg => leg.checks)) {
          expect(fix === undefined).toBe(verdict !== 'fail');
          expect(detail).not.toBe('');
        }
      }),
    );
  });

  test('it is always the same', () => {
    fc.assert(fc.property(network, of => expect(traced(of)).toEqual(traced(of))));
  });
});

/** Turns the lists inside an entry around whose order means nothing. */
function reverseInside(entry: unknown): void {
  for (const field of [
    'Routes',
    'IpPermissions',
    'IpPermissionsEgress',
    'Entries',
    'Associations',
    'VPCs',
    'Groups',
  ]) {
    const inside = (entry as Record<string, unknown>)[field];
    if (Array.isArray(inside)) inside.reverse();
  }
}
