import { mockServices } from '@backstage/backend-test-utils';
import { InvalidInputError, parseCidr } from '@private-ecr/core';
import {
  collectorSettings,
  distributionSettings,
  driftReporters,
  hubsOf,
  judgeSettings,
  priceOverrides,
  readConfig,
  refreshLimits,
  requestPolicy,
  retentionSettings,
} from '.';

const A_HUB = { name: 'eu', accountId: '111111111111', region: 'eu-west-1', vpcId: 'vpc-0123456789abcdef0' };
const read = (privateEcr?: object) =>
  readConfig(
    mockServices.rootConfig({
      data: privateEcr === undefined ? {} : { privateEcr: JSON.parse(JSON.stringify(privateEcr)) },
    }),
  );

describe('a configuration that can be used', () => {
  test('none: every part has its defaults', () => {
    const config = read();
    expect(hubsOf(config)).toEqual([]);
    expect(distributionSettings(config)).toMatchObject({
      interval: { minutes: 15 },
      staleAfter: { hours: 1 },
      shards: 16,
    });
    expect(collectorSettings(config)).not.toHaveProperty('endpoint');
    expect(judgeSettings(config)).toMatchObject({
      staleAfterSeconds: 3_600,
      natGatewaysBefore: 'one-per-zone',
    });
    expect(refreshLimits(config)).toEqual({ perUnitMs: 60_000, unitsPerCaller: 30, perCallerMs: 600_000 });
    expect(retentionSettings(config)).toEqual({});
    expect(config.notifications).toBe(true);
    expect(config.savings.livePrices).toBe(false);
    expect(requestPolicy(config)).toEqual({
      hubs: [],
      accounts: [],
      administrators: [],
      standalonePools: new Map(),
      reservationSeconds: 1_800,
      maxOpenPerOwner: 5,
    });
    expect(driftReporters(config)).toEqual([]);
  });

  test('hubs, with what the catalog module reads of them beside it', () => {
    const config = read({
      hubs: [{ ...A_HUB, owner: 'group:default/network', title: 'Europe' }],
      catalog: { x: 1 },
    });
    expect(hubsOf(config)).toEqual([{ ...A_HUB, title: 'Europe' }]);
  });

  test('what people may ask for, and who may report drift', () => {
    const limits = { maxTeams: 50, participantAccounts: 200, subnetsPerVpc: 400, rulesPerSecurityGroup: 120 };
    const config = read({
      hubs: [{ ...A_HUB, pools: { spokeVpcs: ['10.64.0.0/12'] }, ...limits }],
      requests: {
        accounts: [{ accountId: '222222222222', title: 'Payments', owners: ['group:default/payments'] }],
        administrators: ['group:default/network'],
        reservation: '10m',
        maxOpenPerOwner: 2,
        standalonePools: { 'eu-west-1': ['10.96.0.0/16'] },
      },
      drift: { reporters: [{ subject: 'network-ci', hubs: ['eu'], teams: ['checkout'] }] },
    });
    expect(hubsOf(config)).toEqual([A_HUB]);
    expect(requestPolicy(config)).toEqual({
      hubs: [
        {
          ...A_HUB,
          pools: { 'shared-subnets': [], 'spoke-vpc': [parseCidr('10.64.0.0/12')] },
          ...limits,
        },
      ],
      accounts: [{ accountId: '222222222222', title: 'Payments', owners: ['group:default/payments'] }],
      administrators: ['group:default/network'],
      standalonePools: new Map([['eu-west-1', [parseCidr('10.96.0.0/16')]]]),
      reservationSeconds: 600,
      maxOpenPerOwner: 2,
    });
    expect(driftReporters(config)).toEqual([{ subject: 'network-ci', hubs: ['eu'], teams: ['checkout'] }]);
  });

  test.each([
    ['an object', { minutes: 5 }],
    ['ISO 8601', 'PT5M'],
    ['words', '5m'],
  ])('a duration as %s', (_what, interval) => {
    const { limits } = collectorSettings(read({ aws: { callTimeout: interval } }));
    expect(limits.callTimeoutMs).toBe(300_000);
  });

  test('prices, exact, as numbers or text', () => {
    const prices = { 'eu-west-1': { natHour: 0.04, natGb: '0.0400' }, '*': { vpceHour: '0.01' } };
    expect(priceOverrides(read({ savings: { prices } }))).toEqual({
      'eu-west-1': { natHour: '0.04', natGb: '0.04' },
      '*': { vpceHour: '0.01' },
    });
  });

  test('a stand-in for AWS, of which only the origin counts', () => {
    const rootConfig = mockServices.rootConfig({
      data: {
        aws: { accountDefaults: { roleName: 'reader' } },
        privateEcr: { aws: { endpoint: 'http://127.0.0.1:4566/' } },
      },
    });
    expect(collectorSettings(readConfig(rootConfig)).endpoint).toBe('http://127.0.0.1:4566');
  });

  test('a stand-in for AWS is refused where Backstage would ask AWS itself who the portal is', () => {
    expect(() => read({ aws: { endpoint: 'http://127.0.0.1:4566' } })).toThrow(
      'aws.accounts: found nothing, beside privateEcr.aws.endpoint',
    );
  });
});

describe('a configuration that cannot be used is refused with key, value, what is allowed and the fix', () => {
  test.each<[string, object, RegExp]>([
    [
      'a key that there is not',
      { colection: {} },
      /^privateEcr: colection: found an unknown field.*\(collection\?\)/,
    ],
    [
      'a key deep down that there is not',
      { collection: { intervall: '5m' } },
      /collection\.intervall: .*\(interval\?\)/,
    ],
    [
      'an account id that YAML took for a number',
      { hubs: [{ ...A_HUB, accountId: 111111111111 }] },
      /hubs\[0\]\.accountId: found 111111111111; allowed: .*in quotes/,
    ],
    [
      'two hubs of one name',
      { hubs: [A_HUB, A_HUB] },
      /hubs\[1\]\.name: found "eu"; allowed: a name that no other hub has; fix: rename/,
    ],
    [
      'a duration without a unit',
      { collection: { interval: '15' } },
      /collection\.interval: found "15"; allowed: how often .* duration such as/,
    ],
    [
      'a duration of no unit that there is',
      { collection: { interval: { minuts: 5 } } },
      /collection\.interval: found \{"minuts":5\}; allowed: /,
    ],
    [
      'a duration that is none',
      { refresh: { perUnit: { seconds: -5 } } },
      /refresh\.perUnit: found \{"seconds":-5\}/,
    ],
    [
      'facts that are stale between two reads',
      { collection: { interval: '2h' } },
      /collection\.staleAfter: .*longer than collection\.interval.*fix: make staleAfter longer/,
    ],
    [
      'an AWS that is not on this machine',
      { aws: { endpoint: 'http://169.254.169.254' } },
      /aws\.endpoint: found "http:\/\/169\.254\.169\.254"; allowed: an address of this machine/,
    ],
    [
      'no calls at all',
      { aws: { maxCallsInFlight: 0 } },
      /aws\.maxCallsInFlight: found 0; allowed: .*1 to 1000/,
    ],
    [
      'a price below nothing',
      { savings: { prices: { 'eu-west-1': { natHour: '-1' } } } },
      /savings\.prices\.eu-west-1\.natHour: found "-1"/,
    ],
    [
      'a price of something else',
      { savings: { prices: { 'eu-west-1': { natHours: '1' } } } },
      /savings\.prices\.eu-west-1\.natHours: .*\(natHour\?\)/,
    ],
    [
      'half a NAT gateway',
      { savings: { baselineNatGateways: 1.5 } },
      /savings\.baselineNatGateways: found 1\.5; allowed: 'one-per-zone'/,
    ],
    [
      'usage that is no number',
      { savings: { assumedUsage: { layerGb: '1e9' } } },
      /savings\.assumedUsage\.layerGb: found "1e9"; allowed: GB of image layers/,
    ],
    [
      'a need that there is not',
      { defaultWorkload: { needs: ['logs'] } },
      /defaultWorkload\.needs\[0\]: found "logs"; allowed: "awslogs"/,
    ],
    ['a name with an expression', { hubs: [{ ...A_HUB, name: '${x}' }] }, /hubs\[0\]\.name: found "\$\{x\}"/],
    [
      'an interval of no time',
      { collection: { interval: { seconds: 0 } } },
      /collection\.interval: found \{"seconds":0\}/,
    ],
    [
      'a pool with bits behind its prefix',
      { hubs: [{ ...A_HUB, pools: { sharedSubnets: ['10.0.0.1/16'] } }] },
      /hubs\[0\]\.pools\.sharedSubnets\[0\]: found "10\.0\.0\.1\/16"/,
    ],
    [
      'a pool of IPv6',
      { hubs: [{ ...A_HUB, pools: { sharedSubnets: ['2001:db8::/56'] } }] },
      /sharedSubnets\[0\]: .*allowed: an IPv4 range/,
    ],
    [
      'pools that overlap',
      { hubs: [{ ...A_HUB, pools: { spokeVpcs: ['10.64.0.0/12', '10.70.0.0/16'] } }] },
      /spokeVpcs\[1\]: found "10\.70\.0\.0\/16"; allowed: a range that overlaps no other pool.*10\.64\.0\.0\/12/,
    ],
    [
      'pools of two kinds that overlap',
      { hubs: [{ ...A_HUB, pools: { sharedSubnets: ['10.64.0.0/16'], spokeVpcs: ['10.64.0.0/12'] } }] },
      /spokeVpcs\[0\]: .*10\.64\.0\.0\/16 is one/,
    ],
    ['no room at all', { hubs: [{ ...A_HUB, maxTeams: 0 }] }, /hubs\[0\]\.maxTeams: found 0/],
    [
      'an account of nobody',
      { requests: { accounts: [{ accountId: '222222222222', owners: [] }] } },
      /requests\.accounts\[0\]\.owners: found \[\]; allowed: groups and users/,
    ],
    [
      'an owner that is no reference',
      { requests: { accounts: [{ accountId: '222222222222', owners: ['payments'] }] } },
      /requests\.accounts\[0\]\.owners\[0\]: found "payments"/,
    ],
    [
      'an account that stands twice',
      {
        requests: {
          accounts: ['a', 'b'].map(name => ({
            accountId: '222222222222',
            owners: [`group:default/${name}`],
          })),
        },
      },
      /requests\.accounts\[1\]\.accountId: .*fix: put its owners together/,
    ],
    [
      'a pool of a Region that is none',
      { requests: { standalonePools: { Frankfurt: ['10.0.0.0/16'] } } },
      /requests\.standalonePools/,
    ],
    [
      'a reporter without a name',
      { drift: { reporters: [{ hubs: ['eu'] }] } },
      /drift\.reporters\[0\]\.subject: found nothing; allowed: the subject of a service principal/,
    ],
  ])('%s', (_what, privateEcr, message) => {
    expect(() => read(privateEcr)).toThrow(InvalidInputError);
    expect(() => read(privateEcr)).toThrow(message);
  });
});
