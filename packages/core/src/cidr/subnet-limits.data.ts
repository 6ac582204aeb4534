/**
 * What AWS allows for IPv4 ranges of VPCs and subnets.
 *
 * Source: https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html and
 * https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html
 */
export const IPV4_SUBNET_LIMITS = {
  /** The largest range that a VPC or a subnet may have. */
  shortestPrefixLength: 16,
  /** The smallest range that a VPC or a subnet may have. */
  longestPrefixLength: 28,
  /** The first four addresses and the last one of each subnet belong to AWS. */
  reservedAddressesPerSubnet: 5,
} as const;
