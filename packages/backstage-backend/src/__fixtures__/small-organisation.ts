import type { WorldInput } from '@private-ecr/aws-sandbox';
import { HUB_ACCOUNT, REGION, REPOSITORY_ARN, TEAM_ACCOUNT } from '@private-ecr/core/testing';
import { aWorld, SERVICE_ARN } from '../collection/__fixtures__/a-world';
import { aComponent, aGroupEntity, aUserEntity, aVpcEntity } from '../testing/portal';

/** Ids of the network builders are words; annotations and the configuration take ids of AWS only. */
export const HUB_VPC = 'vpc-0123456789abcdef0';
export const TEAM_VPC = 'vpc-0123456789abcdef1';

/** A hub and a team in two accounts, as a sandbox serves them. */
export function worldOfOrganisation(): WorldInput {
  const text = JSON.stringify(aWorld()).replaceAll('vpc-hub', HUB_VPC).replaceAll('vpc-spoke', TEAM_VPC);
  return JSON.parse(text) as WorldInput;
}

/** Its catalog: a team, its VPC and a service in it, and the VPC of the hub. */
export const ORGANISATION = [
  aGroupEntity('payments'),
  aUserEntity('olga', 'payments'),
  aVpcEntity({
    name: 'hub-vpc',
    owner: 'payments',
    accountId: HUB_ACCOUNT,
    region: REGION,
    vpcId: HUB_VPC,
    annotations: { 'private-ecr.io/hub': 'main', 'private-ecr.io/topology': 'shared-subnets' },
  }),
  aVpcEntity({
    name: 'team-vpc',
    owner: 'payments',
    accountId: TEAM_ACCOUNT,
    region: REGION,
    vpcId: TEAM_VPC,
    annotations: { 'private-ecr.io/hub': 'main', 'private-ecr.io/topology': 'spoke-vpc' },
  }),
  aComponent({
    name: 'api',
    owner: 'payments',
    dependsOn: 'resource:default/team-vpc',
    annotations: {
      'aws.amazon.com/amazon-ecs-service-arn': SERVICE_ARN,
      'aws.amazon.com/amazon-ecr-arn': REPOSITORY_ARN,
    },
  }),
];
