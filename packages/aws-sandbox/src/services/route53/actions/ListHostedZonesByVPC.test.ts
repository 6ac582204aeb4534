import { ListHostedZonesByVPCCommand, type ListHostedZonesByVPCCommandInput } from '@aws-sdk/client-route-53';
import { OWNER } from '../../ecs/__fixtures__/accounts';
import { type Route53Sandbox, route53Sandbox } from '../__fixtures__/route53-sandbox';

let route53: Route53Sandbox;

beforeAll(async () => {
  route53 = await route53Sandbox();
});

afterAll(() => route53.sandbox.close());

const HUB: ListHostedZonesByVPCCommandInput = { VPCId: 'vpc-hub', VPCRegion: 'eu-west-1' };
const SPOKE: ListHostedZonesByVPCCommandInput = { VPCId: 'vpc-spoke', VPCRegion: 'eu-west-1' };

test('names the zones that answer in a VPC', async () => {
  const { HostedZoneSummaries, MaxItems } = await route53.owner.send(new ListHostedZonesByVPCCommand(HUB));
  const Owner = { OwningAccount: OWNER };
  expect(HostedZoneSummaries).toEqual([
    { HostedZoneId: 'ZDKR', Name: 'dkr.ecr.eu-west-1.amazonaws.com.', Owner },
    { HostedZoneId: 'ZAPI', Name: 'api.ecr.eu-west-1.amazonaws.com.', Owner },
  ]);
  expect(MaxItems).toBe(100);
});

test("names other accounts' zones once, whether or not the world has them", async () => {
  const { HostedZoneSummaries } = await route53.other.send(new ListHostedZonesByVPCCommand(SPOKE));
  expect(HostedZoneSummaries?.map(({ HostedZoneId, Owner }) => [HostedZoneId, Owner?.OwningAccount])).toEqual(
    [
      ['ZDKR', OWNER],
      ['ZAPI', OWNER],
      ['ZFAR', '999999999999'],
    ],
  );
});

test('a token leads to the next page', async () => {
  const first = await route53.owner.send(new ListHostedZonesByVPCCommand({ ...HUB, MaxItems: 1 }));
  expect(first.HostedZoneSummaries?.map(({ HostedZoneId }) => HostedZoneId)).toEqual(['ZDKR']);
  const { NextToken } = first;
  const second = await route53.owner.send(
    new ListHostedZonesByVPCCommand({ ...HUB, MaxItems: 1, NextToken }),
  );
  expect(second.HostedZoneSummaries?.map(({ HostedZoneId }) => HostedZoneId)).toEqual(['ZAPI']);
  expect(second.NextToken).toBeUndefined();
});

test.each<[string, ListHostedZonesByVPCCommandInput]>([
  ['of another account', SPOKE],
  ['in another Region', { ...HUB, VPCRegion: 'eu-central-1' }],
])('refuses a VPC %s', async (_, input) => {
  await expect(route53.owner.send(new ListHostedZonesByVPCCommand(input))).rejects.toMatchObject({
    name: 'InvalidVPCId',
    $metadata: { httpStatusCode: 400 },
  });
});
