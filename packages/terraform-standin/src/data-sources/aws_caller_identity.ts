import type { ResourceBehaviour } from '../behaviour/resource-behaviour';

export const aws_caller_identity: ResourceBehaviour = {
  id: '{account}',
  computed: {
    account_id: '{account}',
    user_id: 'AROA{upper16}:terraform',
    arn: ({ account: { accountId, partition, roleArn } }) =>
      roleArn === undefined
        ? `arn:${partition}:iam::${accountId}:root`
        : `${roleArn.replace(':iam:', ':sts:').replace(':role/', ':assumed-role/')}/terraform`,
  },
};
