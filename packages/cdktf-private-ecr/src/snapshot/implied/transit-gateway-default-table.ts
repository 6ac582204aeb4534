import { idOf, textOf } from '../build/identity';
import { readText } from '../build/read-arguments';
import { placementOf } from '../build/snapshot-draft';
import type { ImpliedRule } from './implied-rule';
import { BY_DEFAULT } from './transit-gateway-defaults';

/** A Transit Gateway that associates or propagates by default is made with a route table. */
export const transitGatewayDefaultTable: ImpliedRule = draft => {
  for (const gateway of draft.byType.get('aws_ec2_transit_gateway') ?? []) {
    const TransitGatewayId = idOf(gateway);
    for (const { argument, table } of Object.values(BY_DEFAULT)) {
      const id = textOf(gateway, table);
      if (readText(gateway, argument) === 'disable' || id === undefined) continue;
      draft.add('TransitGatewayRouteTables', placementOf(gateway), {
        TransitGatewayRouteTableId: id,
        TransitGatewayId,
        Associations: [],
        Routes: [],
        implied: true,
      });
    }
  }
};
