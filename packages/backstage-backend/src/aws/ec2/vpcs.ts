import {
  DescribeVpcAttributeCommand,
  type EC2Client,
  paginateDescribeVpcs,
  type Vpc,
  type VpcAttributeName,
} from '@aws-sdk/client-ec2';
import { type Gaps, gatherGaps } from '../gaps';
import { allPages } from '../pages';
import type { ListReader } from '../unit-reading';

/** VPCs, those of the account with the attributes of DNS: of a shared VPC its owner's account tells them. */
export const readVpcs: ListReader = async unit => {
  const client = await unit.client('ec2');
  const vpcs = await allPages(paginateDescribeVpcs({ client, pageSize: 1_000 }, {}), page => page.Vpcs);
  const gaps = gatherGaps();
  const value = await Promise.all(
    vpcs.map(async vpc =>
      vpc.OwnerId === unit.plan.unit.accountId ? { ...vpc, ...(await dnsOf(client, vpc, gaps)) } : vpc,
    ),
  );
  return { value, gaps: gaps.found };
};

async function dnsOf(client: EC2Client, { VpcId }: Vpc, gaps: Gaps) {
  const attribute = (Attribute: VpcAttributeName) =>
    gaps.skipRefused(client.send(new DescribeVpcAttributeCommand({ VpcId, Attribute })));
  const [support, hostnames] = await Promise.all([
    attribute('enableDnsSupport'),
    attribute('enableDnsHostnames'),
  ]);
  return {
    EnableDnsSupport: support?.EnableDnsSupport?.Value,
    EnableDnsHostnames: hostnames?.EnableDnsHostnames?.Value,
  };
}
