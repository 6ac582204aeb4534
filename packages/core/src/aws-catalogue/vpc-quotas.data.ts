/**
 * How much a VPC may hold before somebody asks AWS for more. Both can be raised on request; a shared VPC fills up without
 * notice, so that the default is what is shown.
 *
 * Source: https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html ("VPC sharing", "Gateway VPC endpoints
 * and interface VPC endpoints")
 */
export const VPC_QUOTAS = {
  /** Distinct accounts that the subnets of a VPC are shared with. */
  participantAccounts: 100,
  /** Interface and Gateway Load Balancer endpoints of a VPC together. */
  interfaceEndpoints: 50,
} as const;
