import {
  type EC2Client,
  paginateDescribeDhcpOptions,
  paginateDescribeInternetGateways,
  paginateDescribeNatGateways,
  paginateDescribeNetworkAcls,
  paginateDescribePrefixLists,
  paginateDescribeRouteTables,
  paginateDescribeSecurityGroups,
  paginateDescribeSubnets,
  paginateDescribeTransitGatewayVpcAttachments,
  paginateDescribeVpcEndpoints,
  paginateDescribeVpcPeeringConnections,
} from '@aws-sdk/client-ec2';
import { allPages } from '../pages';
import type { Ec2ListName } from './list-names.data';

/** The largest page that most calls allow, and that of those which allow less. */
const PER_PAGE = 1_000;
const PER_SHORT_PAGE = 100;

type ListCall = (client: EC2Client) => Promise<readonly object[]>;

/**
 * Lists that one call answers in full. Each is of something that stands in a VPC or serves one: without a VPC there is
 * nothing to ask for.
 */
export const EC2_LISTS: Readonly<Record<Ec2ListName, ListCall>> = {
  Subnets: client =>
    allPages(paginateDescribeSubnets({ client, pageSize: PER_PAGE }, {}), page => page.Subnets),
  RouteTables: client =>
    allPages(paginateDescribeRouteTables({ client, pageSize: PER_SHORT_PAGE }, {}), page => page.RouteTables),
  SecurityGroups: client =>
    allPages(paginateDescribeSecurityGroups({ client, pageSize: PER_PAGE }, {}), page => page.SecurityGroups),
  NetworkAcls: client =>
    allPages(paginateDescribeNetworkAcls({ client, pageSize: PER_PAGE }, {}), page => page.NetworkAcls),
  VpcEndpoints: client =>
    allPages(paginateDescribeVpcEndpoints({ client, pageSize: PER_PAGE }, {}), page => page.VpcEndpoints),
  NatGateways: client =>
    allPages(paginateDescribeNatGateways({ client, pageSize: PER_PAGE }, {}), page => page.NatGateways),
  InternetGateways: client =>
    allPages(
      paginateDescribeInternetGateways({ client, pageSize: PER_PAGE }, {}),
      page => page.InternetGateways,
    ),
  PrefixLists: client =>
    allPages(paginateDescribePrefixLists({ client, pageSize: PER_PAGE }, {}), page => page.PrefixLists),
  TransitGatewayVpcAttachments: client =>
    allPages(
      paginateDescribeTransitGatewayVpcAttachments({ client, pageSize: PER_PAGE }, {}),
      page => page.TransitGatewayVpcAttachments,
    ),
  VpcPeeringConnections: client =>
    allPages(
      paginateDescribeVpcPeeringConnections({ client, pageSize: PER_PAGE }, {}),
      page => page.VpcPeeringConnections,
    ),
  DhcpOptions: client =>
    allPages(paginateDescribeDhcpOptions({ client, pageSize: PER_PAGE }, {}), page => page.DhcpOptions),
};
