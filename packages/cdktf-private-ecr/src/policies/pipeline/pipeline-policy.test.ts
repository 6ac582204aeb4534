import { synthesise } from '../../definition/synthesise';
import { anOrganization, definitionOf, resourcesOf, type TerraformJson } from '../../testing';
import { type Call, decided } from '../__fixtures__/decided';
import { type PolicyDocument, policyOf } from '../policy-document';
import { POLICY_LIMITS, policyText } from '../policy-text';
import { type PipelineAccess, pipelinePolicy } from './pipeline-policy';
import { STACK_TAG } from './reaches.data';
import { type PipelineStack, STACK_TYPES } from './stack-types.data';

const ACCOUNT = '222233334444';
const REGION = 'eu-central-1';
const STACKS = Object.keys(STACK_TYPES) as PipelineStack[];

/** As Terraform fills the template in. */
function filledIn(stack: PipelineStack, access: PipelineAccess, partition = 'aws'): PolicyDocument {
  const text = JSON.stringify(pipelinePolicy(stack, access));
  return JSON.parse(
    text.replaceAll('${partition}', partition).replaceAll('${account_id}', ACCOUNT),
  ) as PolicyDocument;
}

const every = STACKS.flatMap(stack => (['read', 'write'] as const).map(access => [stack, access] as const));

test.each(every)('of %s stacks, to %s: it fits into a managed policy', (stack, access) => {
  const longest = filledIn(stack, access, 'aws-us-gov');
  expect(policyText(longest, 'managed').length).toBeLessThanOrEqual(POLICY_LIMITS.managed);
});

test.each(every)('of %s stacks, to %s: no action stands for several', (stack, access) => {
  const actions = pipelinePolicy(stack, access).Statement.flatMap(({ Action }) => Action);
  for (const action of actions) expect(action).toMatch(/^[a-z0-9-]+:[A-Z][A-Za-z0-9]+$/);
});

test.each(STACKS)('of %s stacks: a plan only reads', stack => {
  const actions = pipelinePolicy(stack, 'read').Statement.flatMap(({ Action }) => Action);
  for (const action of actions) expect(action).toMatch(/:(Describe|Get|List)[A-Za-z0-9]+$/);
});

const ROLE = `arn:aws:iam::${ACCOUNT}:role/private-ecr-apply`;
const OWN = { [`aws:ResourceTag/${STACK_TAG}`]: 'hub-eu-central-1' };
const NEW = { [`aws:RequestTag/${STACK_TAG}`]: 'hub-eu-central-1' };

const ec2 = (resource: string) => `arn:aws:ec2:${REGION}:${ACCOUNT}:${resource}`;
const iam = (role: string) => `arn:aws:iam::${ACCOUNT}:role/${role}`;
const ZONE = 'arn:aws:route53:::hostedzone/Z0123456789ABCDEFGHIJ';
const PARAMETER = `arn:aws:ssm:${REGION}:${ACCOUNT}:parameter/private-ecr/hub`;
const KEY = `arn:aws:kms:${REGION}:${ACCOUNT}:key/01234567-89ab-cdef-0123-456789abcdef`;
const TEAM_ROLE = iam('private-ecr-checkout-eu-central-1');
const recordOf = (name: string) => ({ 'route53:ChangeResourceRecordSetsNormalizedRecordNames': name });

function calling(action: string, resource: string, carries: Call['carries'] = {}): Call {
  return { principal: ROLE, action, resource, accountId: ACCOUNT, carries };
}

/** A key lets nobody near that its own policy does not: this one leaves it to the policies of its account, as ours do. */
const KEY_POLICY = policyOf({
  Sid: 'Administration',
  Effect: 'Allow',
  Principal: { AWS: `arn:aws:iam::${ACCOUNT}:root` },
  Action: 'kms:*',
  Resource: '*',
});

/** What two evaluators that share no code say of what a role for stacks of a kind may do. */
async function verdictOn(stack: PipelineStack, access: PipelineAccess, call: Call): Promise<string> {
  const inForce = { role: filledIn(stack, access), ...(call.resource === KEY && { resource: KEY_POLICY }) };
  const { independent, own } = await decided(inForce, call);
  expect({ own, call }).toEqual({ own: independent, call });
  return own;
}

type Row = readonly [string, PipelineStack, Call];

test.each<Row>([
  ['a VPC of a stack is deleted', 'hub', calling('ec2:DeleteVpc', ec2('vpc/vpc-1'), OWN)],
  [
    'an address of a stack is given back',
    'standalone',
    calling('ec2:ReleaseAddress', ec2('elastic-ip/eipalloc-1'), OWN),
  ],
  [
    'what is made is tagged',
    'hub',
    calling('ec2:CreateTags', ec2('vpc/vpc-1'), { 'ec2:CreateAction': 'CreateVpc' }),
  ],
  ['tags of a stack’s VPC change', 'hub', calling('ec2:CreateTags', ec2('vpc/vpc-1'), OWN)],
  ['the default group gets its tags', 'hub', calling('ec2:CreateTags', ec2('security-group/sg-1'))],
  ['a team’s role is made', 'team', calling('iam:CreateRole', TEAM_ROLE)],
  ['a team’s role is given its policy', 'team', calling('iam:PutRolePolicy', TEAM_ROLE)],
  [
    'a team’s role is passed to ECS',
    'team',
    calling('iam:PassRole', TEAM_ROLE, { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' }),
  ],
  [
    'Transit Gateways get the role that AWS has for them',
    'spoke',
    calling(
      'iam:CreateServiceLinkedRole',
      iam('aws-service-role/transitgateway.amazonaws.com/AWSServiceRoleForVPCTransitGateway'),
      {
        'iam:AWSServiceName': 'transitgateway.amazonaws.com',
      },
    ),
  ],
  ['a key of a stack goes', 'hub', calling('kms:ScheduleKeyDeletion', KEY, OWN)],
  ['the contract is published', 'hub', calling('ssm:PutParameter', PARAMETER, NEW)],
  ['the contract changes', 'hub', calling('ssm:PutParameter', PARAMETER, OWN)],
  [
    'a name of AWS’s gets its record',
    'hub',
    calling('route53:ChangeResourceRecordSets', ZONE, recordOf('api.ecr.eu-central-1.amazonaws.com')),
  ],
])('to write: %s', async (_what, stack, call) => {
  expect(await verdictOn(stack, 'write', call)).toBe('allow');
});

test.each<Row>([
  ['a VPC that no stack has made is deleted', 'hub', calling('ec2:DeleteVpc', ec2('vpc/vpc-1'))],
  ['a VPC is made a stack’s by its tag', 'hub', calling('ec2:CreateTags', ec2('vpc/vpc-1'), NEW)],
  ['a team’s account gets a VPC', 'team', calling('ec2:CreateVpc', ec2('vpc/*'), NEW)],
  [
    'another’s Transit Gateway is deleted',
    'hub',
    calling('ec2:DeleteTransitGateway', ec2('transit-gateway/tgw-1')),
  ],
  ['the role of the pipeline gives itself a policy', 'team', calling('iam:PutRolePolicy', ROLE)],
  [
    'the role of the plan is opened to others',
    'team',
    calling('iam:UpdateAssumeRolePolicy', iam('private-ecr-plan')),
  ],
  ['another role gets a policy', 'team', calling('iam:PutRolePolicy', iam('admin'))],
  [
    'a role is passed to an instance',
    'team',
    calling('iam:PassRole', TEAM_ROLE, { 'iam:PassedToService': 'ec2.amazonaws.com' }),
  ],
  [
    'another role is passed to ECS',
    'team',
    calling('iam:PassRole', iam('admin'), { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' }),
  ],
  ['a policy of AWS’s is attached', 'team', calling('iam:AttachRolePolicy', TEAM_ROLE)],
  ['a key of others goes', 'hub', calling('kms:ScheduleKeyDeletion', KEY)],
  ['another’s parameter is overwritten', 'hub', calling('ssm:PutParameter', PARAMETER)],
  [
    'a record of the organisation’s own changes',
    'hub',
    calling('route53:ChangeResourceRecordSets', ZONE, recordOf('www.example.org')),
  ],
  [
    'another’s log group goes',
    'hub',
    calling('logs:DeleteLogGroup', `arn:aws:logs:${REGION}:${ACCOUNT}:log-group:/audit`),
  ],
])('to write, not: %s', async (_what, stack, call) => {
  expect(await verdictOn(stack, 'write', call)).toBe('deny');
});

test('to read: the contract, and no other parameter, of which some are secrets', async () => {
  expect(await verdictOn('hub', 'read', calling('ssm:GetParameter', PARAMETER, OWN))).toBe('allow');
  expect(await verdictOn('hub', 'read', calling('ssm:GetParameter', PARAMETER))).toBe('deny');
});

describe('the names that the constructs give are within reach', () => {
  const { files, stacks } = synthesise(definitionOf(anOrganization()), { traces: false });
  const named = stacks.flatMap(({ kind, region, folder }) => {
    const json = JSON.parse(files.get(`${folder}/cdk.tf.json`) ?? '') as TerraformJson;
    const arn = (service: string, resource: string) => `arn:aws:${service}:${region}:${ACCOUNT}:${resource}`;
    const each = (type: string, call: (name: string) => Call, attribute = 'name') =>
      resourcesOf(json, type).map(args => [kind, call(String(args[attribute]))] as const);
    return [
      ...each('aws_iam_role', name => calling('iam:CreateRole', iam(name))),
      ...each('aws_cloudwatch_log_group', name =>
        calling('logs:CreateLogGroup', arn('logs', `log-group:${name}`)),
      ),
      ...each('aws_kms_alias', name => calling('kms:CreateAlias', arn('kms', name))),
      ...each(
        'aws_ecs_task_definition',
        family => calling('ecs:RegisterTaskDefinition', arn('ecs', `task-definition/${family}:1`)),
        'family',
      ),
      // Route 53 writes what is neither a letter, a digit, - nor a dot as its octal code.
      ...each('aws_route53_record', name =>
        calling('route53:ChangeResourceRecordSets', ZONE, recordOf(name.replace('*', '\\052'))),
      ),
    ];
  });
  const byAction = new Map(named.map(row => [row[1].action, row]));

  test('of each kind there is one', () => {
    expect([...byAction.keys()].sort()).toEqual([
      'ecs:RegisterTaskDefinition',
      'iam:CreateRole',
      'kms:CreateAlias',
      'logs:CreateLogGroup',
      'route53:ChangeResourceRecordSets',
    ]);
  });

  test.each(named.map(([kind, call]) => [call.action, call.resource, kind, call] as const))(
    '%s on %s, in a stack of the kind %s',
    async (_action, _resource, kind, call) => {
      expect(await verdictOn(kind, 'write', call)).toBe('allow');
    },
  );
});
