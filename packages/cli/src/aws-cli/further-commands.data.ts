import type { AwsCall, IdSource } from './command';
import { DETAIL_COMMANDS, OWN_VPCS } from './detail-commands.data';
import { LIST_COMMANDS } from './list-commands.data';

/** Names the account that the credentials belong to, and with it the folder. */
export const CALLER_IDENTITY: AwsCall = {
  words: ['sts', 'get-caller-identity'],
  action: 'sts:GetCallerIdentity',
};

/** Names the organisation, which conditions of policies are about. */
export const ORGANIZATION: AwsCall & { readonly file: string; readonly key: string } = {
  file: 'organization',
  words: ['organizations', 'describe-organization'],
  action: 'organizations:DescribeOrganization',
  key: 'Organization',
};

/** Names the private zones that hold for a VPC, those of other accounts too: only it proves that there is none. */
export const ZONES_OF_VPC: AwsCall & {
  readonly folder: string;
  readonly each: IdSource;
  readonly key: string;
} = {
  folder: 'hosted-zones-by-vpc',
  each: OWN_VPCS,
  words: ['route53', 'list-hosted-zones-by-vpc'],
  options: ['--vpc-id', '{id}', '--vpc-region', '{region}'],
  action: 'route53:ListHostedZonesByVPC',
  key: 'HostedZoneSummaries',
};

/** The calls that are made once in each account and Region, and print a file each. */
export const SINGLE_CALLS = [...LIST_COMMANDS, ORGANIZATION] as const;

/** The calls that are made once for each id, and print a file each into their folder. */
export const REPEATED_CALLS = [...DETAIL_COMMANDS, ZONES_OF_VPC] as const;

/** Every call, for its permission. */
export const ALL_CALLS: readonly AwsCall[] = [CALLER_IDENTITY, ...SINGLE_CALLS, ...REPEATED_CALLS];
