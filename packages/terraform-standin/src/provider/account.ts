import type { Problem } from '../protocol/diagnostic';
import { isArray, isValues, type Value, type Values } from '../values/value';

/** Where a provider block acts: what it is told of credentials, reduced to what ids and ARNs need. */
export interface Account {
  readonly accountId: string;
  readonly region: string;
  /** `aws`, `aws-us-gov`, `aws-cn`. */
  readonly partition: string;
  /** The role of `assume_role`, where the block has one. */
  readonly roleArn: string | undefined;
  readonly defaultTags: Readonly<Record<string, string>>;
}

const PARTITIONS: readonly (readonly [regions: RegExp, partition: string])[] = [
  [/^us-gov-/, 'aws-us-gov'],
  [/^cn-/, 'aws-cn'],
  [/^eusc-/, 'aws-eusc'],
  [/^us-iso-/, 'aws-iso'],
  [/^us-isob-/, 'aws-iso-b'],
  [/^eu-isoe-/, 'aws-iso-e'],
  [/^us-isof-/, 'aws-iso-f'],
];

/** The partition that a Region belongs to, by the form of its name. */
export function partitionOf(region: string): string {
  return PARTITIONS.find(([regions]) => regions.test(region))?.[1] ?? 'aws';
}

const DNS_SUFFIXES: Readonly<Record<string, string>> = {
  'aws-cn': 'amazonaws.com.cn',
  'aws-eusc': 'amazonaws.eu',
  'aws-iso': 'c2s.ic.gov',
  'aws-iso-b': 'sc2s.sgov.gov',
  'aws-iso-e': 'cloud.adc-e.uk',
  'aws-iso-f': 'csp.hci.ic.gov',
};

/** `amazonaws.com`, or what stands for it in the partition. */
export function dnsSuffix(partition: string): string {
  return DNS_SUFFIXES[partition] ?? 'amazonaws.com';
}

/**
 * Reads a provider block. The account is the first of `allowed_account_ids`, else that of the role in `assume_role`,
 * else the one given; a role outside the allowed accounts is refused, as the provider does.
 *
 * @returns the account, or what the provider would refuse
 */
export function accountOf(config: Values, otherwise: string): Account | Problem {
  const region = textOf(config.region);
  if (region === undefined) {
    return {
      summary: 'The provider block names no Region',
      detail:
        'region is missing in provider "aws", and the stand-in reads none from the environment. Set region.',
    };
  }
  const roleArn = textOf(first(config.assume_role)?.role_arn);
  const roleAccount = roleArn?.split(':')[4];
  const allowed = textsOf(config.allowed_account_ids);
  if (roleAccount !== undefined && allowed.length > 0 && !allowed.includes(roleAccount)) {
    return {
      summary: 'AWS account ID not allowed',
      detail: `assume_role acts in ${roleAccount}; allowed_account_ids holds ${allowed.join(', ')}. Make them agree.`,
    };
  }
  return {
    accountId: roleAccount ?? allowed[0] ?? otherwise,
    region,
    partition: partitionOf(region),
    roleArn,
    defaultTags: mapOf(first(config.default_tags)?.tags),
  };
}

function textOf(value: Value | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function textsOf(value: Value | undefined): string[] {
  return isArray(value) ? value.filter(item => typeof item === 'string') : [];
}

function first(blocks: Value | undefined): Values | undefined {
  const block = isArray(blocks) ? blocks[0] : undefined;
  return isValues(block) ? block : undefined;
}

function mapOf(value: Value | undefined): Record<string, string> {
  if (!isValues(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
