import { hex } from './draft';

/** What AWS makes with a VPC, by attribute of aws_vpc: the ids follow from the VPC's. */
export function vpcDefaults(vpcId: string) {
  return {
    default_network_acl_id: `acl-${hex(17, vpcId, 'default network ACL')}`,
    default_security_group_id: `sg-${hex(17, vpcId, 'default security group')}`,
    main_route_table_id: `rtb-${hex(17, vpcId, 'main route table')}`,
  };
}
