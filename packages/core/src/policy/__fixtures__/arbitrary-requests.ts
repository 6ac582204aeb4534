import fc from 'fast-check';
import { ABSENT_FACT, type ContextFacts, presentFact } from '..';

/** What a generated request carries, as plain values; a key that is left out is absent. */
export type Carried = Readonly<Record<string, string>>;

const ACCOUNTS = ['222222222222', '333333333333', '444444444444'];

/** Values that occur both in requests and in policies, by condition key. */
export const VALUES: Readonly<Record<string, readonly string[]>> = {
  'aws:PrincipalOrgID': ['o-exampleorg1', 'o-exampleorg2'],
  'aws:ResourceOrgID': ['o-exampleorg1', 'o-exampleorg2'],
  'aws:PrincipalAccount': ACCOUNTS,
  'aws:ResourceAccount': ACCOUNTS,
  'aws:SourceVpc': ['vpc-1', 'vpc-2'],
  'aws:SourceVpce': ['vpce-1', 'vpce-2'],
  'aws:SourceIp': ['10.1.2.3', '192.0.2.7'],
};

/** Keys that a request may or may not carry; the others follow from the principal and the resource. */
export const OPTIONAL_KEYS = [
  'aws:PrincipalOrgID',
  'aws:ResourceOrgID',
  'aws:SourceVpc',
  'aws:SourceVpce',
  'aws:SourceIp',
];

export const ROLE_ARN = 'arn:aws:iam::222222222222:role/team/payments-execution';

export const carried: fc.Arbitrary<Carried> = fc
  .tuple(...OPTIONAL_KEYS.map(key => fc.option(fc.constantFrom(...(VALUES[key] ?? [])), { freq: 3 })))
  .map(values =>
    Object.fromEntries(
      OPTIONAL_KEYS.flatMap((key, index) => {
        const value = values[index];
        return typeof value === 'string' ? [[key, value]] : [];
      }),
    ),
  );

/** Some keys of which nothing is known. */
export const forgottenKeys = fc.oneof(
  { weight: 4, arbitrary: fc.constant<string[]>([]) },
  { weight: 1, arbitrary: fc.subarray(OPTIONAL_KEYS, { maxLength: 2 }) },
);

/** The facts of a request, but for the forgotten ones. */
export function factsOf(values: Carried, forgotten: readonly string[]): ContextFacts {
  const known = OPTIONAL_KEYS.filter(key => !forgotten.includes(key));
  return Object.fromEntries(
    known.map(key => {
      const value = values[key];
      return [key, value === undefined ? ABSENT_FACT : presentFact(value)];
    }),
  );
}

/** A call and the account that owns what it is for. */
export interface Call {
  readonly action: string;
  readonly resource: string;
  readonly accountId: string;
}

export const callIn = (accountId: string): fc.Arbitrary<Call> =>
  fc.constantFrom(
    ...['BatchGetImage', 'GetDownloadUrlForLayer'].flatMap(name =>
      ['payments/api', 'search'].map(repository => ({
        action: `ecr:${name}`,
        resource: `arn:aws:ecr:eu-west-1:${accountId}:repository/${repository}`,
        accountId,
      })),
    ),
  );

export const ownCall = fc.oneof(
  { weight: 3, arbitrary: callIn('222222222222') },
  {
    weight: 1,
    arbitrary: fc.constant({
      action: 'ecr:GetAuthorizationToken',
      resource: '*',
      accountId: '222222222222',
    }),
  },
);

/** The download of a layer; the object's key is one of many. */
export const LAYER_BUCKET_ARN = 'arn:aws:s3:::prod-eu-west-1-starport-layer-bucket';
export const LAYER: Call = {
  action: 's3:GetObject',
  resource: `${LAYER_BUCKET_ARN}/5ffa-999999999999-d8c8/a1b2c3`,
  accountId: '999999999999',
};

/** Keys that describe the way of a request rather than who makes it. */
export const WAY_KEYS = ['aws:SourceVpc', 'aws:SourceVpce', 'aws:SourceIp'];
export const ORGANIZATION_KEYS = ['aws:PrincipalOrgID', 'aws:ResourceOrgID'];
