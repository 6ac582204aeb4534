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
    limit: 50,
    fix: 'leave out services that no task needs, or make a second hub',
    source: PRIVATELINK,
  },
  {
    id: 'participants',
    title: 'participant accounts of a VPC',
    limit: 100,
    fix: 'make a second hub VPC for further teams',
    source: SHARING,
  },
  {
    id: 'sharedSubnets',
    title: 'subnets shared with one account',
    limit: 100,
    fix: 'give the account fewer, larger ranges',
    source: SHARING,
  },
  {
    id: 'vpcsPerZone',
    title: 'VPCs of one private hosted zone',
    limit: 300,
    fix: 'use a Route 53 Profile, which takes 1,000',
    source: ROUTE_53,
  },
  {
    id: 'endpointIngressRules',
    title: 'rules of the security group of the endpoints, where an entry of a prefix list counts as one',
    limit: 60,
    fix: 'admit tasks by security-group-reference, or have the quota raised',
    source:
      'https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html#vpc-limits-security-groups',
  },
] as const satisfies readonly Quota[];

export type QuotaId = (typeof ENDPOINT_QUOTAS)[number]['id'];
