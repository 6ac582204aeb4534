import { computeSavings, formatCents, ZERO } from '@private-ecr/core';
import { onSqlite } from '../testing/databases';
import { CALLERS, type Portal, startPortal } from '../testing/portal';
import { aRequest, CONFIG, ENTITIES, HUB, readHub } from './__fixtures__/request-world';

const endpointOf = (service: string) => ({
  VpcEndpointId: `vpce-${service}`,
  VpcEndpointType: 'Interface',
  VpcId: HUB.vpcId,
  OwnerId: HUB.accountId,
  ServiceName: `com.amazonaws.${HUB.region}.${service}`,
  State: 'available',
  SubnetIds: ['subnet-1', 'subnet-2'],
});
const HUB_SERVICES = ['ecr.api', 'ecr.dkr', 'logs'];

/** Nobody publishes them for this Region in what is bundled: they are the operator's own. */
const GATEWAY_PRICES = { tgwHour: '0.05', tgwGb: '0.02' };

/** Endpoints of a VPC as the engine wants them. */
const endpointsOf = (interfaceServices: readonly string[]) => ({
  azCount: 2,
  interfaceServices,
  privateHostedZones: 0,
  route53Profile: false,
  profileAssociations: 0,
});
/** A team of the scenario, with the usage that the preview is asked with. */
const aTeam = (more: object = {}) => ({
  id: 'figures',
  gb: { s3: '100', interface: { 'ecr.api': '7.5' }, internet: '0' },
  baseline: { natUnits: 2 },
  ...more,
});

onSqlite(
  'the figures of a preview are those of the savings engine, to the cent',
  database => {
    let portal: Portal;
    beforeAll(async () => {
      portal = await startPortal({
        database,
        entities: ENTITIES,
        privateEcr: { ...CONFIG, savings: { prices: { 'eu-west-1': GATEWAY_PRICES } } },
      });
      await readHub(portal.store, {
        VpcEndpoints: HUB_SERVICES.map(endpointOf),
        HostedZones: [],
        ProfileAssociations: [],
        NatGateways: [],
      });
    }, 180_000);
    afterAll(() => portal.stop());

    test.each<[string, object, object, { isLoss: boolean }]>([
      [
        'a gain: in subnets of the hub, in the place of two NAT gateways',
        {},
        {
          hub: endpointsOf(HUB_SERVICES),
          connectivity: { mode: 'ram-shared-subnets' },
          teams: [aTeam()],
        },
        { isLoss: false },
      ],
      [
        'a loss: behind the Transit Gateway, alone in its hub',
        { topology: 'spoke-vpc' },
        {
          hub: endpointsOf(HUB_SERVICES),
          connectivity: { mode: 'ram-shared-subnets' },
          teams: [aTeam({ mode: 'tgw' })],
        },
        { isLoss: true },
      ],
      [
        'no saving: without a hub, with NAT gateways that stay',
        { topology: 'standalone', hub: undefined, needs: ['awslogs'], internetEgress: true },
        {
          hub: endpointsOf(HUB_SERVICES),
          connectivity: { mode: 'standalone' },
          teams: [aTeam({ residual: { natUnits: 2 }, internetLeftOut: true })],
        },
        { isLoss: true },
      ],
    ])('%s', async (_what, changes, scenario, expected) => {
      const statement = computeSavings(
        { region: HUB.region, prices: GATEWAY_PRICES, allocation: { method: 'even' }, ...scenario },
        { now: new Date() },
      );
      const own = statement.teams[0]!;
      const dates = Object.values(statement.rates).flatMap(({ asOf }) => asOf ?? []);
      const { status, body } = await portal.ask('/v1/requests/preview', {
        method: 'post',
        as: CALLERS.owner,
        body: {
          request: aRequest({ name: 'figures', ...changes }),
          usage: { layerGb: '100', interfaceGb: '7.5' },
        },
      });
      expect([status, body['problems'], body['savingsUnavailable']]).toEqual([200, [], undefined]);
      expect(body['savings']).toMatchObject({
        basis: 'estimate',
        actualMonthlyUsd: formatCents(own.actual),
        monthlyUsd: formatCents(own.savingsVsNatPlusS3Gateway),
        baselineMonthlyUsd: formatCents(own.baselineNatPlusS3Gateway),
        monthlyUsdVsNatOnly: formatCents(own.savingsVsNatOnly),
        baselineNatOnlyMonthlyUsd: formatCents(own.baselineNatOnly),
        isLoss: own.savingsVsNatPlusS3Gateway.lt(ZERO),
        claimed: own.claim.savingClaimed,
        pricesAsOf: dates.sort()[0],
      });
      expect(body['savings']).toMatchObject(expected);
      expect(body['savings']).toMatchObject({ pricesAsOf: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) });
    });
  },
  'after-all',
);
