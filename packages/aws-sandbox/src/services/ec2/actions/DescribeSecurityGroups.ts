import { AwsError } from '../../../errors';
import { describe } from '../describe';
import { TAGS } from '../filters';
import { SECURITY_GROUP_IDS } from '../ids.data';

/** The filters about rules, which ingress and egress have alike. */
const ruleFilters = (prefix: string, field: string) => ({
  [`${prefix}.cidr`]: `${field}.IpRanges.CidrIp`,
  [`${prefix}.from-port`]: `${field}.FromPort`,
  [`${prefix}.group-id`]: `${field}.UserIdGroupPairs.GroupId`,
  [`${prefix}.group-name`]: `${field}.UserIdGroupPairs.GroupName`,
  [`${prefix}.ipv6-cidr`]: `${field}.Ipv6Ranges.CidrIpv6`,
  [`${prefix}.prefix-list-id`]: `${field}.PrefixListIds.PrefixListId`,
  [`${prefix}.protocol`]: `${field}.IpProtocol`,
  [`${prefix}.to-port`]: `${field}.ToPort`,
  [`${prefix}.user-id`]: `${field}.UserIdGroupPairs.UserId`,
});

const bySelection = describe({
  list: 'SecurityGroups',
  ids: SECURITY_GROUP_IDS,
  filters: {
    ...TAGS,
    ...ruleFilters('ip-permission', 'IpPermissions'),
    ...ruleFilters('egress.ip-permission', 'IpPermissionsEgress'),
    description: 'Description',
    'group-id': 'GroupId',
    'group-name': 'GroupName',
    'owner-id': 'OwnerId',
    'vpc-id': 'VpcId',
  },
});

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSecurityGroups.html */
export const DescribeSecurityGroups: typeof bySelection = {
  parameters: [...bySelection.parameters, 'GroupNames'],
  answer: (input, call) => {
    // Names are taken for the groups of the default VPC only, which the networks served here do not have.
    const [name] = (input['GroupNames'] ?? []) as readonly string[];
    if (name !== undefined) {
      throw new AwsError(
        'InvalidGroup.NotFound',
        `The security group '${name}' does not exist in default VPC`,
      );
    }
    return bySelection.answer(input, call);
  },
};
