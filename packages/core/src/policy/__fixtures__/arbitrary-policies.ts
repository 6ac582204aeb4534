import fc from 'fast-check';
import { LAYER_BUCKET_ARN, OPTIONAL_KEYS, ROLE_ARN, VALUES } from './arbitrary-requests';

const oneOrMany = <Value>(values: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 2, arbitrary: values }, fc.array(values, { minLength: 1, maxLength: 3 }));

const keyed = (positive: string, negative: string, values: fc.Arbitrary<unknown>) =>
  fc.oneof(
    { weight: 3, arbitrary: values.map(value => ({ [positive]: value })) },
    { weight: 1, arbitrary: values.map(value => ({ [negative]: value })) },
  );

const actions = oneOrMany(
  fc.constantFrom(
    '*',
    'ecr:*',
    'ECR:batchgetimage',
    'ecr:Get*',
    'ecr:GetAuthorizationToken',
    'ecr:*Image',
    'ecr:?atchGetImage',
    's3:GetObject',
    's3:*',
    'logs:PutLogEvents',
  ),
);

const resources = oneOrMany(
  fc.constantFrom(
    '*',
    'arn:aws:ecr:*',
    'arn:aws:ecr:eu-west-1:*:repository/*',
    'arn:aws:ecr:*:222222222222:repository/payments/*',
    'arn:aws:ecr:*:333333333333:repository/*',
    'arn:aws:ecr:eu-west-1:222222222222:repository/payments/???',
    'arn:aws:ecr:eu-west-1:222222222222:repository/Payments/api',
    'arn:aws:ecr:*/api',
    'arn:aws:ecr:eu-west-1:222222222222:repository/${aws:PrincipalAccount}/*',
    'arn:aws:s3:::prod-eu-west-1-starport-layer-bucket/*',
    'arn:aws:s3:::*',
  ),
);

const BASE_OPERATORS = ['StringEquals', 'StringNotEquals', 'StringLike', 'StringNotLike'];
const QUIET_OPERATORS = ['StringEqualsIgnoreCase', 'StringNotEqualsIgnoreCase'];
const ARN_OPERATORS = ['ArnEquals', 'ArnLike', 'ArnNotEquals', 'ArnNotLike'];
const spelled = (operators: readonly string[]) =>
  fc
    .tuple(
      fc.constantFrom('', '', '', '', 'ForAllValues:', 'ForAnyValue:'),
      fc.constantFrom(...operators),
      fc.constantFrom('', '', 'IfExists'),
    )
    .map(parts => parts.join(''));

const STRING_KEYS = Object.keys(VALUES).filter(key => key !== 'aws:SourceIp');

const stringCondition = fc
  .constantFrom(...STRING_KEYS, ...STRING_KEYS.map(key => key.toLowerCase()))
  .chain(key => {
    const known =
      Object.entries(VALUES).find(([name]) => name.toLowerCase() === key.toLowerCase())?.[1] ?? [];
    const values = fc.constantFrom(
      ...known,
      ...known.map(value => value.toUpperCase()),
      `${known[0]?.slice(0, 3)}*`,
    );
    return fc
      .tuple(spelled([...BASE_OPERATORS, ...BASE_OPERATORS, ...QUIET_OPERATORS]), oneOrMany(values))
      .map(([operator, value]) => ({ [operator]: { [key]: value } }));
  });

const arnCondition = fc
  .tuple(
    spelled(ARN_OPERATORS),
    oneOrMany(
      fc.constantFrom(
        ROLE_ARN,
        'arn:aws:iam::222222222222:role/*',
        'arn:aws:iam::*:role/team/*',
        'arn:aws:iam::333333333333:role/team/*',
        'arn:aws:*:role/*',
      ),
    ),
  )
  .map(([operator, value]) => ({ [operator]: { 'aws:PrincipalArn': value } }));

const otherCondition = fc.oneof(
  fc
    .tuple(fc.constantFrom(...OPTIONAL_KEYS), fc.constantFrom('true', 'false', true, false))
    .map(([key, value]) => ({ Null: { [key]: value } })),
  fc
    .tuple(fc.constantFrom('Bool', 'bool', 'BoolIfExists'), fc.constantFrom('true', 'false', true))
    .map(([operator, value]) => ({ [operator]: { 'aws:SecureTransport': value } })),
  fc
    .tuple(
      fc.constantFrom('IpAddress', 'NotIpAddress', 'IpAddressIfExists', 'NotIpAddressIfExists'),
      oneOrMany(fc.constantFrom('10.0.0.0/8', '192.0.2.7', '192.0.2.0/24', '2001:db8::/32')),
    )
    .map(([operator, value]) => ({ [operator]: { 'aws:SourceIp': value } })),
);

const condition = fc.oneof(
  { weight: 4, arbitrary: stringCondition },
  { weight: 1, arbitrary: arnCondition },
  { weight: 2, arbitrary: otherCondition },
);

/** Up to two conditions; of one operator the later stands. */
const conditions = fc.oneof(
  { weight: 2, arbitrary: fc.constant({}) },
  {
    weight: 3,
    arbitrary: fc
      .array(condition, { minLength: 1, maxLength: 2 })
      .map(parts => ({ Condition: Object.assign({}, ...parts) as object })),
  },
);

const everybody = fc.constant({ Principal: '*' });

const AWS_PRINCIPALS = [
  ROLE_ARN,
  '222222222222',
  'arn:aws:iam::222222222222:root',
  'arn:aws:iam::333333333333:root',
  'arn:aws:iam::222222222222:role/other',
];

const named = keyed(
  'Principal',
  'NotPrincipal',
  fc.oneof(
    { weight: 4, arbitrary: oneOrMany(fc.constantFrom(...AWS_PRINCIPALS)).map(AWS => ({ AWS })) },
    { weight: 1, arbitrary: fc.constant({ Service: 'ecs-tasks.amazonaws.com' }) },
  ),
);

/** Elements of which one stands where an Allow is to match, and many where a statement is to be odd. */
interface Elements {
  readonly principal: fc.Arbitrary<object>;
  readonly action: fc.Arbitrary<object>;
  readonly resource: fc.Arbitrary<object>;
}

/** Statements of any kind; in two of three documents one stands before them that allows much. */
function policyOf({ principal, action, resource }: Elements): fc.Arbitrary<object> {
  const merged = (...parts: readonly fc.Arbitrary<object>[]) =>
    fc.tuple(...parts).map(objects => Object.assign({}, ...objects) as object);
  const effect = fc.constantFrom({ Effect: 'Allow' }, { Effect: 'Deny' });
  const statement = merged(effect, principal, action, resource, conditions);
  const everything = { Effect: 'Allow', Action: '*', Resource: '*' };
  const broad = merged(fc.constant(everything), principal, fc.oneof(fc.constant({}), conditions));
  const documents = fc.oneof(
    statement,
    fc.tuple(broad, fc.array(statement, { maxLength: 2 })).map(([first, rest]) => [first, ...rest]),
    fc.tuple(broad, statement).map(([first, second]) => [second, first]),
  );
  return documents.map(Statement => ({ Version: '2012-10-17', Statement }));
}

const nothing = fc.constant({});
const action = keyed('Action', 'NotAction', actions);
const resource = keyed('Resource', 'NotResource', resources);

export const rolePolicy = policyOf({ principal: nothing, action, resource });

export const endpointPolicy = policyOf({ principal: everybody, action, resource });

const ASKS_WHO_CALLS = /"aws:(?:principal|resourceorg)/i;

/**
 * The other evaluator takes no principal but `*` in an endpoint's policy, and knows no more of the download of layers
 * than what its conditions say. This one is stricter: an Allow on the principal or an organisation does not count even
 * where it holds, since such a policy is what breaks pulls in practice. So these are left out.
 */
export const layerEndpointPolicy = policyOf({
  principal: everybody,
  action: fc.constantFrom(
    { Action: 's3:*' },
    { Action: ['ecr:*', 's3:GetObject'] },
    { NotAction: 's3:Get*' },
  ),
  resource: keyed(
    'Resource',
    'NotResource',
    oneOrMany(fc.constantFrom('*', `${LAYER_BUCKET_ARN}/*`, 'arn:aws:s3:::*', 'arn:aws:s3:::other-bucket/*')),
  ),
}).filter(policy => !statementsOf(policy).some(asksWhoCalls));

function statementsOf(policy: object): readonly { readonly Effect?: string }[] {
  const { Statement } = policy as { Statement: object | object[] };
  return [Statement].flat();
}

function asksWhoCalls(statement: { readonly Effect?: string }): boolean {
  return statement.Effect === 'Allow' && ASKS_WHO_CALLS.test(JSON.stringify(statement));
}

export const repositoryPolicy = policyOf({
  principal: fc.oneof(everybody, named),
  action,
  resource: fc.oneof({ weight: 2, arbitrary: nothing }, { weight: 1, arbitrary: resource }),
});
