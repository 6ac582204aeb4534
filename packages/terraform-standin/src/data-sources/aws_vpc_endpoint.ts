import { hex, text, type Draft } from '../behaviour/draft';
import { servicePrefixList } from '../behaviour/prefix-lists';
import type { ResourceBehaviour } from '../behaviour/resource-behaviour';

const list = ({ values }: Draft) => servicePrefixList(text(values, 'service_name'));

const isGateway = ({ values }: Draft) => /\.(s3|dynamodb)$/.test(text(values, 'service_name'));

/** S3 and DynamoDB are taken for gateway endpoints, any other service for an interface endpoint. */
export const aws_vpc_endpoint: ResourceBehaviour = {
  id: 'vpce-{hex17}',
  computed: {
    owner_id: '{account}',
    arn: 'arn:{partition}:ec2:{region}:{owner_id}:vpc-endpoint/{id}',
    vpc_endpoint_type: draft => (isGateway(draft) ? 'Gateway' : 'Interface'),
    prefix_list_id: draft => (isGateway(draft) ? list(draft).id : ''),
    cidr_blocks: draft => (isGateway(draft) ? list(draft).cidrBlocks : []),
    private_dns_enabled: draft => !isGateway(draft),
    state: 'available',
    vpc_id: ({ values }) => `vpc-${hex(17, text(values, 'id'), 'vpc')}`,
  },
};
