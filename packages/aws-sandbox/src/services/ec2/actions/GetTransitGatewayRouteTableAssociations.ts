import type { Entry } from '../../../world/world';
import type { Action } from '../../service';
import { pageOf, refuseDryRun, requireOne } from '../describe';
import { filtered } from '../filters';
import { TRANSIT_GATEWAY_ROUTE_TABLE_IDS } from '../ids.data';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetTransitGatewayRouteTableAssociations.html */
export const GetTransitGatewayRouteTableAssociations: Action = {
  parameters: ['TransitGatewayRouteTableId', 'Filters', 'MaxResults', 'NextToken', 'DryRun'],
  answer: (input, call) => {
    refuseDryRun(input);
    const id = String(input['TransitGatewayRouteTableId']);
    const { entry } = requireOne(call, 'TransitGatewayRouteTables', id, TRANSIT_GATEWAY_ROUTE_TABLE_IDS);
    const associations = ((entry['Associations'] ?? []) as readonly Entry[]).map(association => ({
      entry: association,
    }));
    const found = filtered(associations, input['Filters'], {
      'resource-id': 'ResourceId',
      'resource-type': 'ResourceType',
      'transit-gateway-attachment-id': 'TransitGatewayAttachmentId',
    });
    return pageOf(
      'Associations',
      found.map(({ entry: association }) => association),
      input,
      call,
    );
  },
};
