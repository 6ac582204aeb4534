import { isInside, longestMatch } from '../cidr';
import type { Entry } from '../../../world/world';
import type { Action } from '../../service';
import { refuseDryRun, requireOne } from '../describe';
import { filtered, type FilterTable } from '../filters';
import { TRANSIT_GATEWAY_ROUTE_TABLE_IDS } from '../ids.data';

/** The call stops after so many routes, and says that there are more; it has no further page. */
const MOST_ROUTES = 1000;

const destinationOf = (route: Entry) => String(route['DestinationCidrBlock'] ?? '');

const filtersFor = (routes: readonly Entry[]): FilterTable => ({
  'attachment.transit-gateway-attachment-id': 'TransitGatewayAttachments.TransitGatewayAttachmentId',
  'attachment.resource-id': 'TransitGatewayAttachments.ResourceId',
  'attachment.resource-type': 'TransitGatewayAttachments.ResourceType',
  'prefix-list-id': 'PrefixListId',
  'route-search.exact-match': 'DestinationCidrBlock',
  'route-search.longest-prefix-match': (route, wanted) =>
    destinationOf(route) === longestMatch(routes.map(destinationOf), wanted),
  'route-search.subnet-of-match': (route, wanted) => isInside(destinationOf(route), wanted),
  'route-search.supernet-of-match': (route, wanted) => isInside(wanted, destinationOf(route)),
  state: 'State',
  type: 'Type',
});

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SearchTransitGatewayRoutes.html */
export const SearchTransitGatewayRoutes: Action = {
  parameters: ['TransitGatewayRouteTableId', 'Filters', 'MaxResults', 'DryRun'],
  answer: (input, call) => {
    refuseDryRun(input);
    const id = String(input['TransitGatewayRouteTableId']);
    const { entry } = requireOne(call, 'TransitGatewayRouteTables', id, TRANSIT_GATEWAY_ROUTE_TABLE_IDS);
    const routes = (entry['Routes'] ?? []) as readonly Entry[];
    const all = routes.map(route => ({ entry: route }));
    const found = filtered(all, input['Filters'], filtersFor(routes)).map(({ entry: route }) => route);
    const most = (input['MaxResults'] as number | undefined) ?? MOST_ROUTES;
    return { Routes: found.slice(0, most), AdditionalRoutesAvailable: found.length > most };
  },
};
