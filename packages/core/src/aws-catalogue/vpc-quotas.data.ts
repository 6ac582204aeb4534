/**
 * How much a network may hold before somebody asks AWS for more. All can be raised on request; a shared VPC fills up
 * without notice, so that the default is what is shown.
 *
 * Source: https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html ("VPC and subnets", "Security groups",
 * "Customer-managed prefix lists", "VPC sharing", "Gateway VPC endpoints and interface VPC endpoints") and
 * https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/DNSLimitations.html
 */
export const VPC_QUOTAS = {
  /** Distinct accounts that the subnets of a VPC are shared with. */
  participantAccounts: 100,
  /** Subnets that are shared with one account. */
  subnetsSharedWithAnAccount: 100,
  /** Subnets of a VPC, whoever uses them. */
  subnetsPerVpc: 200,
  /**
   * Rules of a security group for incoming traffic. A prefix list counts as many times as it may have entries, whether or
   * not it has them.
   */
  rulesPerSecurityGroup: 60,
  /** Interface and Gateway Load Balancer endpoints of a VPC together. */
  interfaceEndpoints: 50,
  /** VPCs that a private hosted zone is associated with. */
  vpcsPerHostedZone: 300,
} as const;
