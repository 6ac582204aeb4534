import { Route53Client } from '@aws-sdk/client-route-53';
import type { Sandbox, SandboxOptions } from '../../../start-sandbox';
import { clientOf, OTHER, OWNER, REGION, sandboxOf } from '../../ecs/__fixtures__/accounts';

export interface Route53Sandbox {
  readonly sandbox: Sandbox;
  readonly owner: Route53Client;
  readonly other: Route53Client;
}

const zone = (id: string, name: string, further: object = {}) => ({
  Id: `/hostedzone/${id}`,
  Name: name,
  CallerReference: id,
  Config: { PrivateZone: true },
  VPCs: [
    { VPCRegion: REGION, VPCId: 'vpc-hub' },
    { VPCRegion: REGION, VPCId: 'vpc-spoke' },
  ],
  ...further,
});

const alias = (name: string, type = 'A') => ({
  Name: name,
  Type: type,
  AliasTarget: { HostedZoneId: 'Z1', DNSName: 'vpce-1.vpce.amazonaws.com.', EvaluateTargetHealth: false },
});

/** Zones of a hub, which answer in its VPC and in a spoke's, and a public one. */
export async function route53Sandbox(
  options: Pick<SandboxOptions, 'pageItems'> = {},
): Promise<Route53Sandbox> {
  const sandbox = await sandboxOf(
    {
      accounts: {
        [OWNER]: {
          [REGION]: {
            Vpcs: [{ VpcId: 'vpc-hub' }],
            HostedZones: [
              zone('ZDKR', 'dkr.ecr.eu-west-1.amazonaws.com.', {
                ResourceRecordSets: [
                  alias('*.dkr.ecr.eu-west-1.amazonaws.com'),
                  alias('dkr.ecr.eu-west-1.amazonaws.com.', 'SOA'),
                  alias('a.b.dkr.ecr.eu-west-1.amazonaws.com.'),
                  alias('dkr.ecr.eu-west-1.amazonaws.com.', 'NS'),
                ],
              }),
              zone('ZAPI', 'api.ecr.eu-west-1.amazonaws.com.'),
              zone('ZPUBLIC', 'example.com.', { Config: { PrivateZone: false }, VPCs: [] }),
            ],
          },
        },
        [OTHER]: {
          [REGION]: {
            Vpcs: [{ VpcId: 'vpc-spoke' }],
            HostedZones: [
              {
                HostedZoneId: 'ZAPI',
                Name: 'api.ecr.eu-west-1.amazonaws.com.',
                Owner: { OwningAccount: OWNER },
              },
              { HostedZoneId: 'ZFAR', Name: 'far.example.', Owner: { OwningAccount: '999999999999' } },
            ],
          },
        },
      },
    },
    options,
  );
  return {
    sandbox,
    owner: new Route53Client(clientOf(sandbox)),
    other: new Route53Client(clientOf(sandbox, OTHER)),
  };
}
