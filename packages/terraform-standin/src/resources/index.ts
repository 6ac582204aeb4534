import type { ResourceBehaviour } from '../behaviour/resource-behaviour';
import { aws_default_network_acl } from './aws_default_network_acl';
import { aws_default_route_table } from './aws_default_route_table';
import { aws_default_security_group } from './aws_default_security_group';
import { aws_ec2_managed_prefix_list } from './aws_ec2_managed_prefix_list';
import { aws_ec2_transit_gateway } from './aws_ec2_transit_gateway';
import { aws_ecs_service } from './aws_ecs_service';
import { aws_ecs_task_definition } from './aws_ecs_task_definition';
import { aws_kms_alias } from './aws_kms_alias';
import { aws_route53_zone } from './aws_route53_zone';
import { aws_ssm_parameter } from './aws_ssm_parameter';
import { aws_subnet } from './aws_subnet';
import { aws_vpc } from './aws_vpc';
import { aws_vpc_endpoint } from './aws_vpc_endpoint';
import { resourceTypes } from './resource-types.data';

/** Every resource type of which more is said than its schema says. */
export const resourceBehaviours: Readonly<Record<string, ResourceBehaviour>> = {
  ...resourceTypes,
  aws_default_network_acl,
  aws_default_route_table,
  aws_default_security_group,
  aws_ec2_managed_prefix_list,
  aws_ec2_transit_gateway,
  aws_ecs_service,
  aws_ecs_task_definition,
  aws_kms_alias,
  aws_route53_zone,
  aws_ssm_parameter,
  aws_subnet,
  aws_vpc,
  aws_vpc_endpoint,
};

/** How a resource type behaves; the general way where nothing is said of it. */
export function resourceBehaviour(type: string): ResourceBehaviour {
  return resourceBehaviours[type] ?? {};
}
