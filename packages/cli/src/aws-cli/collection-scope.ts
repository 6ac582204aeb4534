import {
  InvalidInputError,
  type InputProblem,
  isKnownRegion,
  printable,
  REGION_NAMES,
} from '@private-ecr/core';

/** Which accounts, Regions and VPCs a script is to read. */
export interface CollectionScope {
  /** None: the account of the credentials in use. */
  readonly accounts: readonly { readonly accountId: string; readonly profile: string }[];
  /** None: that of `AWS_REGION`. */
  readonly regions: readonly string[];
  /** None: all. */
  readonly vpcIds: readonly string[];
}

/** What the options hold. */
export interface ScopeOptions {
  readonly account?: readonly string[];
  readonly region?: readonly string[];
  readonly vpc?: readonly string[];
}

const ACCOUNT = /^(\d{12})(?:=(\P{Cc}+))?$/u;
const VPC_ID = /^vpc-[0-9a-z]{1,40}$/;

/**
 * Reads the scope of a script.
 *
 * @throws InvalidInputError for what is no account, Region or VPC: all of it is written into the script
 */
export function parseScope({ account = [], region = [], vpc = [] }: ScopeOptions): CollectionScope {
  const problems = [
    ...account.flatMap(value => (ACCOUNT.test(value) ? [] : [problem('--account', value, ALLOWED_ACCOUNT)])),
    ...region.flatMap(value => (isKnownRegion(value) ? [] : [problem('--region', value, ALLOWED_REGION)])),
    ...vpc.flatMap(value => (VPC_ID.test(value) ? [] : [problem('--vpc', value, ALLOWED_VPC)])),
  ];
  if (problems.length > 0) throw new InvalidInputError('options', problems);
  return {
    accounts: account.map(value => {
      const [, accountId = '', profile = accountId] = ACCOUNT.exec(value) ?? [];
      return { accountId, profile };
    }),
    regions: region,
    vpcIds: vpc,
  };
}

const ALLOWED_ACCOUNT =
  'an account id of 12 digits, and after = the AWS CLI profile for it, such as 111122223333=hub';
const ALLOWED_REGION = `a Region: ${REGION_NAMES.join(', ')}`;
const ALLOWED_VPC = 'the id of a VPC, such as vpc-0123456789abcdef0';

function problem(path: string, value: string, allowed: string): InputProblem {
  return { path, found: printable(JSON.stringify(value)), allowed, fix: 'correct the value' };
}
