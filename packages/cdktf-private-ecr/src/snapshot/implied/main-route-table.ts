import { idOf, textOf } from '../build/identity';
import { placementOf } from '../build/snapshot-draft';
import type { ImpliedRule } from './implied-rule';

/** Every VPC is made with a route table, which counts for subnets that are associated with no other. */
export const mainRouteTable: ImpliedRule = draft => {
  for (const vpc of draft.byType.get('aws_vpc') ?? []) {
    const placement = placementOf(vpc);
    const RouteTableId = textOf(vpc, 'main_route_table_id');
    if (RouteTableId === undefined) continue;
    draft.add('RouteTables', placement, {
      RouteTableId,
      VpcId: idOf(vpc),
      OwnerId: placement.accountId,
      Associations: [{ Main: true, implied: true }],
      Routes: [],
      implied: true,
    });
  }
};
