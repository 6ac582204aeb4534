import {
  type EC2Client,
  paginateDescribeTransitGatewayRouteTables,
  paginateGetTransitGatewayRouteTableAssociations,
  SearchTransitGatewayRoutesCommand,
} from '@aws-sdk/client-ec2';
import { type Gaps, gatherGaps } from '../gaps';
import { allPages } from '../pages';
import type { ListReader } from '../unit-reading';

/** The route tables of the account's Transit Gateways, where a VPC is attached to one. */
export const readTransitGatewayRouteTables: ListReader = async unit => {
  const attachments = await unit.list('TransitGatewayVpcAttachments');
  if (attachments?.length === 0) return undefined;
  const client = await unit.client('ec2');
  const pages = paginateDescribeTransitGatewayRouteTables({ client, pageSize: 1_000 }, {});
  const tables = await allPages(pages, page => page.TransitGatewayRouteTables);
  const gaps = gatherGaps();
  const value = await Promise.all(
    tables.map(async table => ({
      ...table,
      ...(await contentOf(client, table.TransitGatewayRouteTableId, gaps)),
    })),
  );
  return { value, gaps: gaps.found };
};

async function contentOf(client: EC2Client, id: string | undefined, gaps: Gaps) {
  const TransitGatewayRouteTableId = id ?? '';
  const [Associations, routes] = await Promise.all([
    gaps.skipRefused(
      allPages(
        paginateGetTransitGatewayRouteTableAssociations(
          { client, pageSize: 1_000 },
          { TransitGatewayRouteTableId },
        ),
        page => page.Associations,
      ),
    ),
    gaps.skipRefused(
      client.send(
        new SearchTransitGatewayRoutesCommand({
          TransitGatewayRouteTableId,
          Filters: [{ Name: 'state', Values: ['active', 'blackhole'] }],
        }),
      ),
    ),
  ]);
  // The call stops after 1,000 routes: of a longer table it is not known what it lacks.
  const Routes = routes?.AdditionalRoutesAvailable === true ? undefined : routes?.Routes;
  return { Associations, Routes };
}
