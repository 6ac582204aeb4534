import { PARTITIONS } from '@private-ecr/core';
import type { PolicyCondition } from '../policy-document';

/** The tag that every resource of every stack has, with the name of the stack. */
export const STACK_TAG = 'private-ecr:stack';

/** How far an action reaches. */
export interface Reach {
  /** What ARNs of the account end in, behind `arn:PARTITION:`, with `ACCOUNT` in the place of the account. */
  readonly resources: '*' | readonly string[];
  readonly condition?: PolicyCondition;
}

const carries = (key: string): PolicyCondition => ({ Null: { [key]: 'false' } });

const suffixes = new Set(
  PARTITIONS.flatMap(({ dnsSuffix, dualStackDnsSuffix, dualStackRegistrySuffix }) => [
    dnsSuffix,
    dualStackDnsSuffix,
    dualStackRegistrySuffix,
  ]),
);

/**
 * The reaches, in the order of the statements that come of them. Names are those that the constructs give.
 *
 * Which action asks for which resources and keys: the Service Authorization Reference.
 */
export const REACHES = {
  Any: { resources: '*' },
  /** What a stack has made, as its tag says. */
  Own: { resources: '*', condition: carries(`aws:ResourceTag/${STACK_TAG}`) },
  /** What is made with the tag. */
  New: { resources: '*', condition: carries(`aws:RequestTag/${STACK_TAG}`) },
  /**
   * Tags that are written while something is made; so that nobody can make another's resource his own by its tag.
   *
   * Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/supported-iam-actions-tagging.html
   */
  NewTags: { resources: '*', condition: carries('ec2:CreateAction') },
  /** The default group comes with its VPC, without a tag. */
  Groups: { resources: ['ec2:*:ACCOUNT:security-group/*'] },
  /**
   * Roles of teams and of flow logs, which have a Region at their end: the pipeline's own have none, so that it cannot
   * give itself anything.
   */
  Roles: { resources: ['iam::ACCOUNT:role/private-ecr-*-*-*-*'] },
  PassedRoles: {
    resources: ['iam::ACCOUNT:role/private-ecr-*-*-*-*'],
    condition: {
      StringEquals: { 'iam:PassedToService': ['ecs-tasks.amazonaws.com', 'vpc-flow-logs.amazonaws.com'] },
    },
  },
  LinkedRoles: {
    resources: ['iam::ACCOUNT:role/aws-service-role/transitgateway.amazonaws.com/*'],
    condition: { StringEquals: { 'iam:AWSServiceName': 'transitgateway.amazonaws.com' } },
  },
  LogGroups: { resources: ['logs:*:ACCOUNT:log-group:/private-ecr/*'] },
  /** An alias is allowed on both sides. */
  Aliases: { resources: ['kms:*:ACCOUNT:alias/private-ecr/*', 'kms:*:ACCOUNT:key/*'] },
  TaskDefinitions: { resources: ['ecs:*:ACCOUNT:task-definition/test-ecr-pull-*'] },
  /**
   * Names of AWS's own alone: records of whatever else the account has zones for stay out of reach.
   *
   * Source: https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/specifying-conditions-route53.html
   */
  Records: {
    resources: '*',
    condition: {
      'ForAllValues:StringLike': {
        'route53:ChangeResourceRecordSetsNormalizedRecordNames': [...suffixes]
          .sort()
          .map(suffix => `*.${suffix}`),
      },
    },
  },
} as const satisfies Readonly<Record<string, Reach>>;

/** The Sid of the statement of a reach. */
export type ReachId = keyof typeof REACHES;

const each = (reaches: readonly ReachId[], service: string, ...names: readonly string[]) =>
  names.map(name => [`${service}:${name}`, reaches] as const);

/**
 * The reaches of an action, one of which is enough; an action without a row reaches everything: it reads, it makes
 * something of its own, or AWS lets it be narrowed by nothing that is known before.
 */
export const REACHES_OF_ACTIONS: ReadonlyMap<string, readonly ReachId[]> = new Map([
  ...each(
    ['Own'],
    'ec2',
    'DeleteFlowLogs',
    'DeleteInternetGateway',
    'DeleteManagedPrefixList',
    'DeleteNatGateway',
    'DeleteRouteTable',
    'DeleteSecurityGroup',
    'DeleteSubnet',
    'DeleteTags',
    'DeleteTransitGateway',
    'DeleteTransitGatewayRouteTable',
    'DeleteTransitGatewayVpcAttachment',
    'DeleteVpc',
    'DeleteVpcEndpoints',
    'ReleaseAddress',
  ),
  ...each(['Own', 'NewTags'], 'ec2', 'CreateTags'),
  ...each(
    ['Roles'],
    'iam',
    'CreateRole',
    'DeleteRole',
    'DeleteRolePolicy',
    'GetRole',
    'GetRolePolicy',
    'ListAttachedRolePolicies',
    'ListInstanceProfilesForRole',
    'ListRolePolicies',
    'PutRolePolicy',
    'TagRole',
    'UntagRole',
    'UpdateAssumeRolePolicy',
    'UpdateRole',
    'UpdateRoleDescription',
  ),
  ...each(['PassedRoles'], 'iam', 'PassRole'),
  ...each(['LinkedRoles'], 'iam', 'CreateServiceLinkedRole'),
  ...each(['Own'], 'kms', 'ScheduleKeyDeletion'),
  ...each(['Aliases'], 'kms', 'CreateAlias', 'DeleteAlias', 'UpdateAlias'),
  ...each(
    ['LogGroups'],
    'logs',
    'AssociateKmsKey',
    'CreateLogGroup',
    'DeleteLogGroup',
    'DeleteRetentionPolicy',
    'DisassociateKmsKey',
    'ListTagsForResource',
    'PutRetentionPolicy',
    'TagResource',
    'UntagResource',
  ),
  ...each(['Own'], 'ram', 'DeleteResourceShare'),
  ...each(['Records'], 'route53', 'ChangeResourceRecordSets'),
  // The default key of secret parameters lets everybody in the account read through Systems Manager: without this, a
  // branch could print every secret that is kept so.
  ...each(['Own'], 'ssm', 'DeleteParameter', 'GetParameter'),
  ...each(['Own', 'New'], 'ssm', 'PutParameter'),
  ...each(['TaskDefinitions'], 'ecs', 'RegisterTaskDefinition', 'TagResource', 'UntagResource'),
]);

/** Reaches that an action has only for a type. */
export const REACHES_OF_TYPES: Readonly<Record<string, Readonly<Record<string, ReachId>>>> = {
  aws_default_security_group: { 'ec2:CreateTags': 'Groups', 'ec2:DeleteTags': 'Groups' },
};
