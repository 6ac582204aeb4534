import { createHash } from 'node:crypto';
import { entriesOf, idOf, type Entry, type World } from '../world/world';
import {
  changeEntries,
  isOfVpc,
  NothingToChangeError,
  type Place,
  type Scenario,
  type Target,
} from './scenario';

/** The NAT gateway that the endpoints made needless is still there, and still paid for. */
export const natLeftBehind: Scenario = {
  name: 'nat-left-behind',
  summary: 'A NAT gateway that nothing needs any more is still running.',
  apply: (world, target) => {
    const place = firstVpc(world, target);
    if (place === undefined) throw new NothingToChangeError('nat-left-behind', target, 'a VPC with a subnet');
    const { accountId, region, vpcId, subnetId } = place;
    const gateway = {
      NatGatewayId: `nat-${hexOf(`${vpcId}/nat`, 17)}`,
      VpcId: vpcId,
      SubnetId: subnetId,
      State: 'available',
      ConnectivityType: 'public',
      CreateTime: '2025-01-15T09:00:00.000Z',
      NatGatewayAddresses: [],
    };
    const lists = world.snapshot.accounts[accountId]?.[region] ?? {};
    const natGateways = [...(lists.NatGateways ?? []), gateway];
    const withGateway: World = {
      ...world,
      snapshot: {
        ...world.snapshot,
        accounts: {
          ...world.snapshot.accounts,
          [accountId]: {
            ...world.snapshot.accounts[accountId],
            [region]: { ...lists, NatGateways: natGateways },
          },
        },
      },
    };
    return changeEntries(withGateway, 'RouteTables', { accountId, region }, table =>
      table['VpcId'] === vpcId ? withDefaultRoute(table, gateway.NatGatewayId) : table,
    );
  },
};

interface VpcPlace extends Place {
  readonly vpcId: string;
  readonly subnetId: string;
}

function firstVpc(world: World, target: Target): VpcPlace | undefined {
  for (const [accountId, regions] of Object.entries(world.snapshot.accounts)) {
    for (const region of Object.keys(regions)) {
      if ((target.accountId ?? accountId) !== accountId || (target.region ?? region) !== region) continue;
      const subnet = entriesOf(world, accountId, region, 'Subnets').find(
        entry => isOfVpc(entry, target) && (entry['OwnerId'] ?? accountId) === accountId,
      );
      if (subnet === undefined) continue;
      return { accountId, region, vpcId: String(subnet['VpcId']), subnetId: idOf('Subnets', subnet) };
    }
  }
  return undefined;
}

/** A table with the route that NAT gateways are for, unless it has a default route already. */
function withDefaultRoute(table: Entry, natGatewayId: string): Entry {
  const routes = (table['Routes'] ?? []) as Entry[];
  if (routes.some(({ DestinationCidrBlock }) => DestinationCidrBlock === '0.0.0.0/0')) return table;
  const route = {
    DestinationCidrBlock: '0.0.0.0/0',
    NatGatewayId: natGatewayId,
    Origin: 'CreateRoute',
    State: 'active',
  };
  return { ...table, Routes: [...routes, route] };
}

function hexOf(text: string, length: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, length);
}
