'use strict';

/**
 * What is closed to code that generates Terraform, as data for ESLint's own rules. `only` names the one file in
 * which a package may be imported, so that a change of library is a change of one line.
 */
const CONSTRUCTS_ONLY = {
  'packages/cdktf-private-ecr/src/terraform.ts': /** @type {const} */ ({
    group: ['cdktf', 'cdktf/*', 'cdktn', 'cdktn/*'],
    message: 'Only src/terraform.ts names cdktf; import from there.',
  }),
  'packages/cdktf-private-ecr/src/aws.ts': /** @type {const} */ ({
    group: ['@cdktf/provider-aws/**'],
    message: 'Only src/aws.ts names the provider; import from there.',
  }),
};

/** Loading the provider's index takes 2 s and 485 MB; a submodule costs 4 ms and 1 MB. */
const PROVIDER_INDEX = {
  regex: '^@cdktf/provider-aws(/lib)?(/index)?([.]js)?$',
  message: "Never import the provider's index (2 s, 485 MB); import '@cdktf/provider-aws/lib/<resource>'.",
};

const SYNTAX = [
  {
    selector: 'NewExpression[callee.name=/^DataTerraformRemoteState/]',
    message: 'No remote-state reads: ids cross states through a contract variable.',
  },
  {
    selector: "NewExpression[callee.name='SecurityGroup'] Property[key.name=/^(ingress|egress)$/]",
    message: 'No inline rules: use a standalone VpcSecurityGroupIngressRule or VpcSecurityGroupEgressRule.',
  },
  {
    selector:
      'NewExpression[callee.name=/^(Default)?(NetworkAcl|RouteTable)$/] Property[key.name=/^(ingress|egress|route)$/]',
    message: 'No inline rules or routes: use the standalone resource.',
  },
  {
    selector: 'NewExpression[callee.name=/^SecurityGroupRule/]',
    message: 'Use VpcSecurityGroupIngressRule or VpcSecurityGroupEgressRule, one rule each.',
  },
  {
    selector: 'NewExpression[callee.name=/^RamResourceShareAccepter/]',
    message: 'Inside an organisation a share needs no accepter.',
  },
  {
    selector:
      "CallExpression[callee.object.name='Testing'][callee.property.name='synth'][arguments.length<2]",
    message: 'Testing.synth(stack) runs no validations; pass true as the second argument.',
  },
  {
    selector: 'Property[key.name=/^(dynamodbTable|dynamodb_table)$/]',
    message: 'dynamodb_table is deprecated; lock with use_lockfile.',
  },
  {
    selector: 'Literal[value=/starlet/]',
    message:
      "The layer bucket is 'prod-REGION-starport-layer-bucket'; a policy that names 'starlet' denies every layer.",
  },
  {
    selector: "Property[key.name='allowExternalPrincipals'][value.value=true]",
    message: 'RAM shares stay inside the organisation.',
  },
];

/** ESLint configuration entries for the bans. */
function terraformBans() {
  const closed = Object.values(CONSTRUCTS_ONLY);
  const entry = (
    /** @type {string[]} */ files,
    /** @type {any[]} */ patterns,
    /** @type {string[]} */ ignores = [],
  ) => ({
    files,
    ignores,
    rules: { 'no-restricted-imports': ['error', { patterns: [PROVIDER_INDEX, ...patterns] }] },
  });
  return [
    {
      files: ['packages/**/*.{ts,tsx}', 'apps/**/*.{ts,tsx}'],
      ignores: ['packages/aws-sandbox/**'],
      rules: { 'no-restricted-syntax': ['error', ...SYNTAX] },
    },
    entry(['packages/**/*.{ts,tsx}', 'apps/**/*.{ts,tsx}'], []),
    entry(['packages/cdktf-private-ecr/src/**/*.ts'], closed),
    ...Object.keys(CONSTRUCTS_ONLY).map(only =>
      entry(
        [only],
        Object.entries(CONSTRUCTS_ONLY)
          .filter(([file]) => file !== only)
          .map(([, pattern]) => pattern),
      ),
    ),
  ];
}

module.exports = { terraformBans };
