import { GetHostedZoneCommand } from '@aws-sdk/client-route-53';
import { type Route53Sandbox, route53Sandbox } from '../__fixtures__/route53-sandbox';

let route53: Route53Sandbox;

beforeAll(async () => {
  route53 = await route53Sandbox();
});

afterAll(() => route53.sandbox.close());

test('answers a zone with the VPCs in which it answers', async () => {
  for (const Id of ['ZAPI', '/hostedzone/ZAPI']) {
    const { HostedZone, VPCs } = await route53.owner.send(new GetHostedZoneCommand({ Id }));
    expect(HostedZone).toMatchObject({ Id: '/hostedzone/ZAPI', Config: { PrivateZone: true } });
    expect(VPCs).toEqual([
      { VPCRegion: 'eu-west-1', VPCId: 'vpc-hub' },
      { VPCRegion: 'eu-west-1', VPCId: 'vpc-spoke' },
    ]);
  }
});

test('a zone that is not there is not found, and one of another account not shown', async () => {
  await expect(route53.owner.send(new GetHostedZoneCommand({ Id: 'ZNONE' }))).rejects.toMatchObject({
    name: 'NoSuchHostedZone',
    message: 'No hosted zone found with ID: ZNONE',
    $metadata: { httpStatusCode: 404 },
  });
  await expect(route53.other.send(new GetHostedZoneCommand({ Id: 'ZAPI' }))).rejects.toMatchObject({
    $metadata: { httpStatusCode: 403 },
  });
});
