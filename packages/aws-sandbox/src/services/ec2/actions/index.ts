import { DescribeAvailabilityZones } from './DescribeAvailabilityZones';
import { DescribeDhcpOptions } from './DescribeDhcpOptions';
import { DescribeInternetGateways } from './DescribeInternetGateways';
import { DescribeManagedPrefixLists } from './DescribeManagedPrefixLists';
import { DescribeNatGateways } from './DescribeNatGateways';
import { DescribeNetworkAcls } from './DescribeNetworkAcls';
import { DescribeNetworkInterfaces } from './DescribeNetworkInterfaces';
import { DescribePrefixLists } from './DescribePrefixLists';
import { DescribeRegions } from './DescribeRegions';
import { DescribeRouteTables } from './DescribeRouteTables';
import { DescribeSecurityGroups } from './DescribeSecurityGroups';
import { DescribeSubnets } from './DescribeSubnets';
import { DescribeTransitGatewayRouteTables } from './DescribeTransitGatewayRouteTables';
import { DescribeTransitGatewayVpcAttachments } from './DescribeTransitGatewayVpcAttachments';
import { DescribeVpcAttribute } from './DescribeVpcAttribute';
import { DescribeVpcEndpoints } from './DescribeVpcEndpoints';
import { DescribeVpcPeeringConnections } from './DescribeVpcPeeringConnections';
import { DescribeVpcs } from './DescribeVpcs';
import { GetManagedPrefixListEntries } from './GetManagedPrefixListEntries';
import { GetTransitGatewayRouteTableAssociations } from './GetTransitGatewayRouteTableAssociations';
import { SearchTransitGatewayRoutes } from './SearchTransitGatewayRoutes';

/** The operations of EC2 that the sandbox serves, by AWS's names: one file each. */
export const actions = {
  DescribeAvailabilityZones,
  DescribeDhcpOptions,
  DescribeInternetGateways,
  DescribeManagedPrefixLists,
  DescribeNatGateways,
  DescribeNetworkAcls,
  DescribeNetworkInterfaces,
  DescribePrefixLists,
  DescribeRegions,
  DescribeRouteTables,
  DescribeSecurityGroups,
  DescribeSubnets,
  DescribeTransitGatewayRouteTables,
  DescribeTransitGatewayVpcAttachments,
  DescribeVpcAttribute,
  DescribeVpcEndpoints,
  DescribeVpcPeeringConnections,
  DescribeVpcs,
  GetManagedPrefixListEntries,
  GetTransitGatewayRouteTableAssociations,
  SearchTransitGatewayRoutes,
};
