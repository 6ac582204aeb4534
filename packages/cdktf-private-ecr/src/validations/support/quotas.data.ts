import { VPC_QUOTAS } from '@private-ecr/core';

/** A quota of AWS: its default, which an account may have had raised. */
export interface Quota {
  readonly id: string;
  readonly title: string;
  readonly limit: number;
  readonly fix: string;
  readonly source: string;
}

const PRIVATELINK = 'https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-limits-endpoints.html';
const SHARING = 'https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html#vpc-share-limits';
const ROUTE_53 = 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/DNSLimitations.html';

export const ENDPOINT_QUOTAS = [
  {
    id: 'interfaceEndpoints',
    title: 'interface endpoints in a VPC',
    limit: VPC_QUOTAS.interfaceEndpoints,
    fix: 'leave out services that no task needs, or make a second hub',
    source: PRIVATELINK,
  },
  {
    id: 'participants',
    title: 'participant accounts of a VPC',
    limit: VPC_QUOTAS.participantAccounts,
    fix: 'make a second hub VPC for further teams',
    source: SHARING,
  },
  {
    id: 'sharedSubnets',
    title: 'subnets shared with one account',
    limit: VPC_QUOTAS.subnetsSharedWithAnAccount,
    fix: 'give the account fewer, larger ranges',
    source: SHARING,
  },
  {
    id: 'subnets',
    title: 'subnets in a VPC',
    limit: VPC_QUOTAS.subnetsPerVpc,
    fix: 'have teams stand in fewer Availability Zones, or make a second hub VPC for further teams',
    source: 'https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html#vpc-limits-vpcs-subnets',
  },
  {
    id: 'vpcsPerZone',
    title: 'VPCs of one private hosted zone',
    limit: VPC_QUOTAS.vpcsPerHostedZone,
    fix: 'use a Route 53 Profile, which takes 1,000',
    source: ROUTE_53,
  },
  {
    id: 'endpointIngressRules',
    title: 'rules of the security group of the endpoints, where an entry of a prefix list counts as one',
    limit: VPC_QUOTAS.rulesPerSecurityGroup,
    fix: 'admit tasks by security-group-reference, or have the quota raised',
    source:
      'https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html#vpc-limits-security-groups',
  },
] as const satisfies readonly Quota[];

export type QuotaId = (typeof ENDPOINT_QUOTAS)[number]['id'];
