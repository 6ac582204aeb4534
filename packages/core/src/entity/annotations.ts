/** How entities of a Backstage catalog say where their network is. */

/** The type of a Resource that stands for a VPC. */
export const VPC_RESOURCE_TYPE = 'private-ecr-vpc';

/** Annotations of a Resource of type {@link VPC_RESOURCE_TYPE}; lists are joined by commas. */
export const VPC_ANNOTATIONS = {
  accountId: 'private-ecr.io/account-id',
  region: 'private-ecr.io/region',
  vpcId: 'private-ecr.io/vpc-id',
  subnetIds: 'private-ecr.io/subnet-ids',
  topology: 'private-ecr.io/topology',
  hub: 'private-ecr.io/hub',
  /** The name of the network as requests and stacks have it; that of the entity where it is left out. */
  team: 'private-ecr.io/team',
} as const;

/** Annotations of a Component; AWS's own Backstage plugins use the same ones. */
export const SERVICE_ANNOTATIONS = {
  ecsServiceArn: 'aws.amazon.com/amazon-ecs-service-arn',
  ecrRepositoryArn: 'aws.amazon.com/amazon-ecr-arn',
} as const;

export const TOPOLOGIES = ['shared-subnets', 'spoke-vpc', 'standalone'] as const;
export type Topology = (typeof TOPOLOGIES)[number];
