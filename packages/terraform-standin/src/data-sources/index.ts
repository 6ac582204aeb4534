import type { ResourceBehaviour } from '../behaviour/resource-behaviour';
import { aws_availability_zones } from './aws_availability_zones';
import { aws_caller_identity } from './aws_caller_identity';
import { aws_ec2_managed_prefix_list } from './aws_ec2_managed_prefix_list';
import { aws_iam_policy_document } from './aws_iam_policy_document';
import { aws_organizations_organization } from './aws_organizations_organization';
import { aws_partition } from './aws_partition';
import { aws_prefix_list } from './aws_prefix_list';
import { aws_region } from './aws_region';
import { aws_route53_zone } from './aws_route53_zone';
import { aws_route_tables } from './aws_route_tables';
import { aws_ssm_parameter } from './aws_ssm_parameter';
import { aws_subnet } from './aws_subnet';
import { aws_subnets } from './aws_subnets';
import { aws_vpc } from './aws_vpc';
import { aws_vpc_endpoint } from './aws_vpc_endpoint';
import { aws_vpc_endpoint_service } from './aws_vpc_endpoint_service';

/** Every data source of which more is said than its schema says. */
export const dataSourceBehaviours: Readonly<Record<string, ResourceBehaviour>> = {
  aws_availability_zones,
  aws_caller_identity,
  aws_ec2_managed_prefix_list,
  aws_iam_policy_document,
  aws_organizations_organization,
  aws_partition,
  aws_prefix_list,
  aws_region,
  aws_route53_zone,
  aws_route_tables,
  aws_ssm_parameter,
  aws_subnet,
  aws_subnets,
  aws_vpc,
  aws_vpc_endpoint,
  aws_vpc_endpoint_service,
};

/** How a data source behaves; the general way where nothing is said of it. */
export function dataSourceBehaviour(type: string): ResourceBehaviour {
  return dataSourceBehaviours[type] ?? {};
}
