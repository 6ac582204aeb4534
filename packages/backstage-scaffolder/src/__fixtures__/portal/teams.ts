import type { Entity } from '@backstage/catalog-model';
import { VPC_ANNOTATIONS } from '@private-ecr/core';
import { aWorld, HUB_VPC } from '../hub-world';
import { DEFINITION } from '../network-remote';
import type { PortalClient } from './client';

const ACCOUNT = '888899990000';
const HUB_ACCOUNT = '111122223333';
const REGION = 'eu-central-1';
const OWNER = 'group:default/returns';

/**
 * Networks that are there already: in the definition, in the catalog, and in AWS, where nothing runs in their subnets.
 * These stand beside the range, so that it can be asked for as that of a new network is.
 */
export interface Teams {
  readonly definition: string;
  readonly world: ReturnType<typeof aWorld>;
  readonly entities: readonly Entity[];
  /** Has the backend keep their ranges. */
  confirm(client: PortalClient): Promise<void>;
}

/** The range of a team by its place. */
const rangeOf = (place: number) => `10.0.${200 + place}.0/24`;
const subnetIdsOf = (place: number) =>
  [0, 1].map(zone => `subnet-0b${zone}${String(place).padStart(14, '0')}`);

export function teamsThatAreThere(names: readonly string[]): Teams {
  const definition = names.reduce(
    (text, name, place) => `${text}
  - request:
      name: ${name}
      owner: ${OWNER}
      accountId: '${ACCOUNT}'
      region: ${REGION}
      hub: network-frankfurt
      cidr: ${rangeOf(place)}
      azCount: 2
      needs: [awslogs]
`,
    DEFINITION.trimEnd(),
  );
  return {
    definition,
    world: worldWith(names),
    entities: names.map((name, place) => ({
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Resource',
      metadata: {
        name: `network-${name}`,
        namespace: 'default',
        annotations: {
          [VPC_ANNOTATIONS.accountId]: ACCOUNT,
          [VPC_ANNOTATIONS.region]: REGION,
          [VPC_ANNOTATIONS.topology]: 'shared-subnets',
          [VPC_ANNOTATIONS.hub]: 'network-frankfurt',
          [VPC_ANNOTATIONS.team]: name,
          [VPC_ANNOTATIONS.vpcId]: HUB_VPC,
          [VPC_ANNOTATIONS.subnetIds]: subnetIdsOf(place).join(', '),
        },
      },
      spec: { type: 'private-ecr-vpc', owner: OWNER },
      relations: [{ type: 'ownedBy', targetRef: OWNER }],
    })),
    confirm: async client => {
      for (const [place, name] of names.entries()) await confirm(client, name, rangeOf(place));
    },
  };
}

function worldWith(names: readonly string[]): ReturnType<typeof aWorld> {
  const world = aWorld() as unknown as {
    snapshot: { accounts: Record<string, Record<string, { Subnets: object[] }>> };
  };
  for (const place of names.keys()) {
    const subnets = subnetIdsOf(place).map((SubnetId, zone) => ({
      SubnetId,
      VpcId: HUB_VPC,
      CidrBlock: `10.0.${150 + place}.${zone * 128}/25`,
      AvailabilityZone: `${REGION}${'ab'[zone]}`,
      AvailabilityZoneId: `euc1-az${zone + 1}`,
      AvailableIpAddressCount: 123,
      OwnerId: HUB_ACCOUNT,
      State: 'available',
    }));
    world.snapshot.accounts[HUB_ACCOUNT]?.[REGION]?.Subnets.push(...subnets);
  }
  return world as unknown as ReturnType<typeof aWorld>;
}

async function confirm(client: PortalClient, name: string, cidr: string): Promise<void> {
  const requestId = `before-${name}`;
  const request = {
    name,
    owner: OWNER,
    accountId: ACCOUNT,
    region: REGION,
    hub: 'network-frankfurt',
    topology: 'shared-subnets',
    cidr,
    azCount: 2,
  };
  const asked = await client.ask('private-ecr/v1/requests', undefined, {
    method: 'POST',
    body: JSON.stringify({ requestId, mode: 'add', request }),
  });
  if (asked.status !== 201) throw new Error(`${name}: ${JSON.stringify(asked)}`);
  const kept = await client.ask(`private-ecr/v1/requests/${requestId}/confirm`, undefined, {
    method: 'POST',
  });
  if (kept.status !== 200) throw new Error(`${name}: ${JSON.stringify(kept)}`);
}
