import { computeSavings, formatCents, type SavingsSummary } from '@private-ecr/core';
import { aSpoke, entryOf, HUB_ACCOUNT, REGION, type Scenario, TEAM_ACCOUNT } from '@private-ecr/core/testing';
import type { UnitFacts } from '../../model/facts';
import { aScene, judged, metricsOf, type Scene, SERVICE_REF, VPC_REF } from '../__fixtures__/scenes';
import type { JudgeOptions, PriceSources } from '../judge-input';

type Known = Extract<SavingsSummary, { state: 'known' }>;

/** us-east-1's prices, so that a person can add them up. */
const PRICES = {
  natHour: '0.045',
  natGb: '0.045',
  vpceHour: '0.01',
  ipv4Hour: '0.005',
  crossAzGb: '0.01',
  tgwHour: '0.05',
  tgwGb: '0.02',
};

function savingOf(
  scene: Scene,
  options: Partial<JudgeOptions> = {},
  prices: PriceSources = { overrides: { '*': PRICES } },
): SavingsSummary {
  return judged({ ...scene, input: { ...scene.input, prices, options } }).vpc.summary.savings;
}

const known = (saving: SavingsSummary): Known => {
  if (saving.state !== 'known') throw new Error(JSON.stringify(saving));
  return saving;
};

function withUnit(scene: Scene, accountId: string, change: (unit: UnitFacts) => UnitFacts): Scene {
  scene.units = scene.units.map(unit => (unit.unit.accountId === accountId ? change(unit) : unit));
  return scene;
}

const natGateway = (VpcId: string) => ({ NatGatewayId: `nat-${VpcId}`, VpcId, State: 'available' });

describe('what a VPC saves in a month', () => {
  // Before: 2 NAT gateways with their addresses, 73.00, and 9 GB at 0.045. Now: 3 endpoints in 2 zones, 43.80, and 9 GB
  // at 0.01. A spoke pays two attachments (73.00), 9 GB at 0.02 and three hosted zones (1.50) besides.
  test.each<[string, () => Scene, Partial<JudgeOptions>, Partial<Known>]>([
    [
      'in subnets of a hub: both baselines, the second with 25 GB of layers',
      aScene,
      {},
      { monthlyUsd: '29.52', monthlyUsdVsNatOnly: '30.64', actualMonthlyUsd: '43.89', claimed: true },
    ],
    [
      'in a VPC of its own, behind a Transit Gateway: a loss, with the reason',
      () => aScene({ make: aSpoke }),
      {},
      {
        monthlyUsd: '-45.17',
        explanation: expect.stringMatching(
          /^A hub at \$81\.80 pays from 3 such teams, so the endpoints cost \$45\.17 a month more/,
        ) as string,
      },
    ],
    [
      'with attachments that exist anyway',
      () => aScene({ make: aSpoke }),
      { transitGatewayAlreadyPaid: true },
      { monthlyUsd: '27.84' },
    ],
    [
      'compared with one NAT gateway, as the configuration states',
      aScene,
      { natGatewaysBefore: 1 },
      { monthlyUsd: '-6.99', basis: { kind: 'measured', asOf: '2026-11-01' } },
    ],
    [
      'with a NAT gateway left in the hub: paid for beside the endpoints',
      () => aScene({ change: ({ hub }) => void (hub.NatGateways = [natGateway('vpc-hub')]) }),
      {},
      {
        monthlyUsd: '-6.99',
        explanation: expect.stringMatching(/^The NAT stays, so the endpoints cost \$6\.99/) as string,
      },
    ],
    [
      'with a NAT gateway left in its own VPC: that is what it would run without the endpoints too',
      () =>
        aScene({ make: aSpoke, change: ({ team }) => void (team.NatGateways = [natGateway('vpc-spoke')]) }),
      { transitGatewayAlreadyPaid: true },
      { monthlyUsd: '-45.17' },
    ],
  ])('%s', (_what, scene, options, expected) => {
    expect(known(savingOf(scene(), options))).toMatchObject(expected);
  });

  test('is an estimate where the NAT gateways that it is compared with are assumed', () => {
    const saving = known(savingOf(aScene()));
    expect(saving.basis).toEqual({ kind: 'estimate', asOf: '2026-11-01' });
    expect(saving.notes.map(({ id }) => id)).toEqual(['baseline-nat-assumed', 'layers-upper-bound']);
  });

  test('rests on dated prices where the operator has none of his own', () => {
    expect(known(savingOf(aScene(), {}, {})).pricesAsOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});

describe('usage that is not known is never 0', () => {
  const withoutMetrics = () => withUnit(aScene(), HUB_ACCOUNT, ({ metrics: _gone, ...unit }) => unit);
  const withoutImages = () => withUnit(aScene(), TEAM_ACCOUNT, unit => ({ ...unit, images: [] }));

  test('data through the endpoints: the saving depends on it', () => {
    expect(savingOf(withoutMetrics())).toEqual({
      state: 'unavailable',
      reason: expect.stringMatching(/was not measured/) as string,
      dependsOnUsage: 'depends on usage: $0.045 per GB through the NAT gateway',
    });
  });

  test('data that is assumed makes an estimate, and says so', () => {
    const saving = known(
      savingOf(withoutMetrics(), { assumedUsage: { interfaceGb: '9' }, natGatewaysBefore: 2 }),
    );
    expect(saving).toMatchObject({ monthlyUsd: '29.52', basis: { kind: 'estimate' } });
    expect(saving.notes.map(({ id }) => id)).toContain('usage-assumed');
  });

  test('image layers: only the other baseline depends on them', () => {
    const saving = known(savingOf(withoutImages()));
    expect(saving.monthlyUsd).toBe('29.52');
    expect(saving).not.toHaveProperty('monthlyUsdVsNatOnly');
    expect(saving.explanation).toBe(
      'The endpoints save $29.52 a month against a NAT with the free S3 gateway',
    );
    expect(saving.notes.map(({ id }) => id)).toContain('layers-unknown');
  });

  test('fewer days than a month are scaled to one, and said to be', () => {
    const week = metricsOf(['vpce-api', 'vpce-dkr', 'vpce-logs'], {
      from: '2026-10-25T09:00:00Z',
      bytes: 0.7 * 2 ** 30,
    });
    const scene = withUnit(aScene(), HUB_ACCOUNT, unit => ({ ...unit, metrics: week }));
    const saving = known(savingOf(scene, { natGatewaysBefore: 2 }));
    expect(saving).toMatchObject({ monthlyUsd: '29.52', basis: { kind: 'estimate' } });
    expect(saving.notes.map(({ id }) => id)).toContain('usage-extrapolated');
  });
});

describe('what a hub costs is known only where all of it was seen', () => {
  test.each<[string, RegExp, (scenario: Scenario) => void]>([
    [
      'no list of endpoints',
      /not seen: VpcEndpoints of 111111111111/,
      ({ hub }) => void delete hub.VpcEndpoints,
    ],
    ['no list of hosted zones', /not seen: HostedZones/, ({ hub }) => void delete hub.HostedZones],
    [
      'no list of Profiles, of which one costs $547.50',
      /not seen: ProfileAssociations/,
      ({ hub }) => void delete hub.ProfileAssociations,
    ],
    ['no list of NAT gateways', /not seen: NatGateways/, ({ hub }) => void delete hub.NatGateways],
    [
      'no endpoints of the registry',
      /no interface endpoints of ecr\.api and ecr\.dkr/,
      ({ hub }) => void (hub.VpcEndpoints = []),
    ],
    [
      'an endpoint in zones that are not known',
      /in how many zones vpce-logs stand/,
      ({ hub }) => void delete entryOf(hub, 'VpcEndpoints', 'vpce-logs').SubnetIds,
    ],
    [
      'subnets of the team in zones that are not known',
      /in how many zones its subnets are/,
      ({ hub, team }) => {
        for (const lists of [hub, team]) {
          for (const subnet of lists.Subnets ?? []) {
            delete subnet.AvailabilityZone;
            delete subnet.AvailabilityZoneId;
          }
        }
      },
    ],
  ])('%s', (_what, reason, change) => {
    expect(savingOf(aScene({ change }))).toMatchObject({
      state: 'unavailable',
      reason: expect.stringMatching(reason) as string,
    });
  });

  test.each<[string, string, (scenario: Scenario) => void]>([
    [
      'a Profile is paid for by the hour',
      '-517.99',
      ({ hub }) => void (hub.ProfileAssociations = [{ ResourceId: 'vpc-hub', ProfileId: 'rp-1' }]),
    ],
    [
      'a hosted zone of an endpoint costs half a dollar, another zone is nobody’s',
      '29.02',
      ({ hub }) => {
        const zone = (Id: string, Name: string) => ({ Id, Name, VPCs: [{ VPCId: 'vpc-hub' }] });
        hub.HostedZones = [
          zone('/hostedzone/Z1', 'api.ecr.eu-west-1.amazonaws.com.'),
          zone('/hostedzone/Z2', 'corp.example.'),
        ];
      },
    ],
    [
      'an endpoint that failed is billed',
      '29.52',
      ({ hub }) => void (entryOf(hub, 'VpcEndpoints', 'vpce-api').State = 'failed'),
    ],
    [
      'an endpoint in one zone is billed in one',
      '36.82',
      ({ hub }) => void (entryOf(hub, 'VpcEndpoints', 'vpce-logs').SubnetIds = ['subnet-ep-a']),
    ],
  ])('%s', (_what, monthlyUsd, change) => {
    expect(known(savingOf(aScene({ change }))).monthlyUsd).toBe(monthlyUsd);
  });
});

test('a Region without a price says so', () => {
  const scene = aScene();
  const text = JSON.stringify({ targets: scene.targets, hubs: scene.hubs, units: scene.units }).replaceAll(
    'eu-west-1',
    'eusc-de-east-1',
  );
  const elsewhere = JSON.parse(text) as Pick<Scene, 'targets' | 'hubs' | 'units'>;
  expect(savingOf({ ...scene, ...elsewhere }, {}, {})).toMatchObject({
    state: 'unavailable',
    reason: expect.stringMatching(/^price unavailable: none is known in eusc-de-east-1/) as string,
  });
});

describe('a team in subnets of the hub beside one behind its Transit Gateway', () => {
  /** The scene of a hub with both. */
  function both(): Scene {
    const shared = aScene();
    const spoke = aScene({ make: aSpoke });
    const renamed = (value: unknown) =>
      JSON.parse(
        JSON.stringify(value)
          .replaceAll(TEAM_ACCOUNT, '444444444444')
          .replaceAll(VPC_REF, 'resource:default/spoke')
          .replaceAll(SERVICE_REF, 'component:default/in-spoke'),
      ) as never;
    const [spokeHub, spokeTeam] = spoke.units;
    shared.targets.push(...(renamed(spoke.targets) as Scene['targets']));
    const hub = {
      ...spokeHub!,
      lists: {
        ...shared.units[0]!.lists,
        TransitGatewayVpcAttachments: spokeHub!.lists.TransitGatewayVpcAttachments,
      },
    };
    shared.units = [hub, shared.units[1]!, renamed(spokeTeam)];
    return shared;
  }
  const prices = (unpriced: boolean): PriceSources => {
    const { tgwHour, tgwGb, ...others } = PRICES;
    return { overrides: { [REGION]: unpriced ? others : { ...others, tgwHour, tgwGb } } };
  };
  const judgedBoth = (unpriced = false) => {
    const scene = both();
    return judged({ ...scene, input: { ...scene.input, prices: prices(unpriced) } });
  };
  const amount = (saving: SavingsSummary) => (saving.state === 'known' ? saving.monthlyUsd : saving.state);

  test('each pays what it uses, the endpoints are paid for once', () => {
    const { vpc, of, hubs } = judgedBoth();
    // 73.00 and half of 9 GB × 0.035, less half of 43.80; the spoke less two attachments and 4.5 GB at 0.02 too.
    expect(amount(vpc.summary.savings)).toBe('51.26');
    expect(amount(of('resource:default/spoke').summary.savings)).toBe('-21.83');
    expect(hubs[0]?.hub).toMatchObject({ fixedMonthlyUsd: '80.30', savingsMonthlyUsd: '29.43' });
  });

  test('where the Transit Gateway has no price, the other team has its saving all the same', () => {
    const { vpc, of, hubs } = judgedBoth(true);
    expect(amount(vpc.summary.savings)).toBe('51.26');
    expect(of('resource:default/spoke').summary.savings).toMatchObject({
      state: 'unavailable',
      reason: expect.stringMatching(/^price unavailable: tgwHour, tgwGb in eu-west-1/) as string,
    });
    expect(hubs[0]?.hub).not.toHaveProperty('savingsMonthlyUsd');
    expect(hubs[0]?.hub).not.toHaveProperty('fixedMonthlyUsd');
  });

  test('the scenario that a team is shown names no other, and gives its own figures', () => {
    const { entities } = judgedBoth();
    for (const { entityRef, summary, detail } of entities.filter(({ kind }) => kind === 'vpc')) {
      const { scenario, teamId, lineItems } = detail.savings!;
      const others = ['resource:default/spoke', VPC_REF].filter(ref => ref !== entityRef);
      expect(JSON.stringify(scenario)).not.toContain(others[0]);
      const own = computeSavings(scenario).teams.find(({ id }) => id === teamId);
      expect(own && formatCents(own.savingsVsNatPlusS3Gateway)).toBe(amount(summary.savings));
      expect(lineItems.length).toBeGreaterThan(3);
    }
  });
});

describe('what is counted once', () => {
  const withAnother = (entityRef: string, changes: object, asService = false) => {
    const scene = aScene();
    const [vpc, service] = scene.targets;
    const placement = { ...vpc!.placement!, ...changes };
    scene.targets.push({ ...vpc!, entityRef, placement });
    if (asService) {
      const there = { entityRef: 'component:default/proxy', vpcEntityRef: entityRef, placement };
      scene.targets.push({ ...service!, ...there });
    }
    return judged({ ...scene, input: { ...scene.input, prices: { overrides: { '*': PRICES } } } });
  };
  const THE_HUB = { accountId: HUB_ACCOUNT, vpcId: 'vpc-hub', subnetIds: [] };

  test.each<[string, string, object, RegExp]>([
    ['a VPC with a second entity', 'resource:default/twin', {}, /another entity/],
    ['a hub beside the team that pulls through it', 'resource:default/main', THE_HUB, /this is the hub/],
  ])('%s', (_what, ref, changes, reason) => {
    const { of, vpc, hubs } = withAnother(ref, changes);
    expect(of(ref).summary.savings).toEqual({ state: 'elsewhere', reason: expect.stringMatching(reason) });
    expect(known(vpc.summary.savings).monthlyUsd).toBe('29.52');
    expect(hubs[0]?.hub.savingsMonthlyUsd).toBe('29.52');
  });

  test('a hub in which services run pays its part, as any other', () => {
    const { of, vpc } = withAnother('resource:default/main', THE_HUB, true);
    expect(of('resource:default/main').summary.savings.state).not.toBe('elsewhere');
    // 73.00 and half of 9 GB × 0.035, less half of 43.80.
    expect(known(vpc.summary.savings).monthlyUsd).toBe('51.26');
  });
});

test('a spoke that names no hub claims nothing', () => {
  const scene = aScene({ make: aSpoke });
  scene.targets = scene.targets.map(target => {
    const { hub: _gone, ...placement } = target.placement!;
    return { ...target, placement: { ...placement, topology: 'spoke-vpc' as const } };
  });
  scene.hubs = [];
  expect(savingOf(scene).state).toBe('unavailable');
});
