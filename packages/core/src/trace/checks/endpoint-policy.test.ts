import {
  allow,
  aNatSpoke,
  aSharedSubnetWorkload,
  aSpoke,
  entryOf,
  IN_ORGANIZATION,
  policyText,
  type Scenario,
} from '../../testing';
import { tester } from '../__fixtures__/tester';

const policyOf =
  (id: string, ...statements: object[]) =>
  ({ hub }: Scenario) => {
    entryOf(hub, 'VpcEndpoints', id).PolicyDocument = policyText(...statements);
  };

/** Starts the task on a container instance, whose role pulls: the task definition names none. */
const calledByInstance =
  (...statements: object[]) =>
  (scenario: Scenario) => {
    policyOf('vpce-api', ...statements)(scenario);
    scenario.workload.launchType = 'EC2';
    Reflect.deleteProperty(scenario.workload.taskDefinition, 'executionRoleArn');
  };

const TOKEN = allow('ecr:GetAuthorizationToken', '*');
const EVERYTHING = allow('*', '*');
const LAYERS = 'arn:aws:s3:::prod-eu-west-1-starport-layer-bucket/*';
const deny = (condition?: object) => ({ ...allow('*', '*', condition), Effect: 'Deny' });
const THE_ACCOUNT = { Principal: { AWS: '222222222222' } };
const OUTSIDE = { StringNotEquals: { 'aws:PrincipalOrgID': 'o-exampleorg1' } };

tester.run('endpoint-policy', {
  pass: [
    {
      name: 'allowed for the organisation',
      in: aSharedSubnetWorkload,
      service: 'ecr.api',
      says: 'ecr:GetAuthorizationToken',
    },
    {
      name: 'no policy allows everything',
      in: aSharedSubnetWorkload,
      service: 'logs',
      says: 'has no policy',
    },
    {
      name: 'an empty condition on nobody',
      in: aSharedSubnetWorkload,
      when: policyOf('vpce-dkr', EVERYTHING),
      service: 'ecr.dkr',
    },
    { name: 'layers for every principal', in: aSharedSubnetWorkload, service: 's3', says: 's3:GetObject' },
    {
      name: 'another Allow serves layers beside one with a condition',
      in: aSharedSubnetWorkload,
      when: policyOf('vpce-s3', allow('s3:*', '*', IN_ORGANIZATION), allow('s3:GetObject', LAYERS)),
      service: 's3',
    },
    {
      name: 'outsiders are denied, and the role is none',
      in: aSharedSubnetWorkload,
      when: policyOf('vpce-api', EVERYTHING, deny(OUTSIDE)),
      service: 'ecr.api',
    },
    {
      name: 'the VPC of the hub for a spoke',
      in: aSpoke,
      when: policyOf('vpce-dkr', allow('*', '*', { StringEquals: { 'aws:SourceVpc': 'vpc-hub' } })),
      service: 'ecr.dkr',
    },
    {
      name: 'the endpoint itself',
      in: aSharedSubnetWorkload,
      when: policyOf('vpce-dkr', allow('*', '*', { StringEquals: { 'aws:SourceVpce': 'vpce-dkr' } })),
      service: 'ecr.dkr',
    },
    {
      name: 'the role of the task by name',
      in: aSharedSubnetWorkload,
      when: policyOf('vpce-api', {
        ...TOKEN,
        Principal: { AWS: 'arn:aws:iam::222222222222:role/execution' },
      }),
      service: 'ecr.api',
    },
    {
      name: 'log streams of the group',
      in: aSharedSubnetWorkload,
      when: policyOf(
        'vpce-logs',
        allow('logs:*', 'arn:aws:logs:eu-west-1:222222222222:log-group:/ecs/api:*'),
      ),
      service: 'logs',
    },
    {
      name: 'everybody, where the role of the container instance calls',
      in: aSharedSubnetWorkload,
      when: calledByInstance(TOKEN),
      service: 'ecr.api',
      says: 'ecr:GetAuthorizationToken',
    },
    {
      name: 'everybody beside somebody, where the role of the container instance calls',
      in: aSharedSubnetWorkload,
      when: calledByInstance({ ...TOKEN, ...THE_ACCOUNT }, TOKEN),
      service: 'ecr.api',
    },
    { name: 'a NAT gateway takes no endpoint', in: aNatSpoke, service: 'ecr.api', says: 'not applicable' },
  ],
  fail: [
    {
      name: 'only a Deny',
      in: aSharedSubnetWorkload,
      when: policyOf('vpce-api', deny()),
      service: 'ecr.api',
      fix: 'vpce-api',
    },
    {
      name: 'only a Deny, where the role of the container instance calls',
      in: aSharedSubnetWorkload,
      when: calledByInstance(deny()),
      service: 'ecr.api',
      fix: 'vpce-api',
    },
    {
      name: 'only a Deny of somebody, where the role of the container instance calls',
      in: aSharedSubnetWorkload,
      when: calledByInstance({ ...deny(), ...THE_ACCOUNT }),
      service: 'ecr.api',
    },
    {
      name: 'another call, where the role of the container instance calls',
      in: aSharedSubnetWorkload,
      when: calledByInstance(allow('ecr:BatchGetImage', '*')),
      service: 'ecr.api',
    },
    {
      name: 'an explicit Deny wins',
      in: aSharedSubnetWorkload,
      when: policyOf('vpce-dkr', EVERYTHING, deny()),
      service: 'ecr.dkr',
    },
    {
      name: 'one call of two',
      in: aSharedSubnetWorkload,
      when: policyOf('vpce-dkr', allow('ecr:BatchGetImage', '*')),
      service: 'ecr.dkr',
      says: 'ecr:GetDownloadUrlForLayer',
    },
    {
      name: 'another repository',
      in: aSharedSubnetWorkload,
      when: policyOf('vpce-dkr', allow('ecr:*', 'arn:aws:ecr:eu-west-1:222222222222:repository/other/*')),
      service: 'ecr.dkr',
    },
    {
      name: 'another organisation',
      in: aSharedSubnetWorkload,
      when: policyOf('vpce-api', allow('*', '*', { StringEquals: { 'aws:PrincipalOrgID': 'o-another' } })),
      service: 'ecr.api',
    },
    {
      name: 'another VPC',
      in: aSpoke,
      when: policyOf('vpce-dkr', allow('*', '*', { StringEquals: { 'aws:SourceVpc': 'vpc-spoke' } })),
      service: 'ecr.dkr',
    },
    {
      name: 'Fargate asks for the token without its VPC',
      in: aSharedSubnetWorkload,
      when: policyOf('vpce-api', allow('*', '*', { StringEquals: { 'aws:SourceVpc': 'vpc-hub' } })),
      service: 'ecr.api',
    },
    {
      name: 'an address is absent through an endpoint',
      in: aSharedSubnetWorkload,
      when: policyOf('vpce-dkr', allow('*', '*', { StringEquals: { 'aws:SourceIp': '10.0.16.4' } })),
      service: 'ecr.dkr',
    },
    {
      name: 'a bucket of another Region',
      in: aSharedSubnetWorkload,
      when: policyOf('vpce-s3', allow('s3:GetObject', 'arn:aws:s3:::prod-us-east-1-starport-layer-bucket/*')),
      service: 's3',
    },
    {
      name: 'a bucket that is none of ECR',
      in: aSharedSubnetWorkload,
      when: policyOf('vpce-s3', allow('s3:GetObject', 'arn:aws:s3:::prod-eu-west-1-other-bucket/*')),
      service: 's3',
      fix: 'starport',
    },
    {
      name: 'layers for the organisation only',
      in: aSharedSubnetWorkload,
      when: policyOf('vpce-s3', allow('s3:GetObject', LAYERS, IN_ORGANIZATION)),
      service: 's3',
      fix: 'without a condition',
    },
    {
      name: 'layers for the account only',
      in: aSharedSubnetWorkload,
      when: policyOf('vpce-s3', { ...allow('s3:GetObject', LAYERS), Principal: { AWS: '222222222222' } }),
      service: 's3',
    },
    {
      name: 'a Deny that AWS’s own principal meets',
      in: aSharedSubnetWorkload,
      when: policyOf('vpce-s3', EVERYTHING, deny(OUTSIDE)),
      service: 's3',
    },
  ],
  unknown: [
    {
      name: 'a key that is not modelled',
      in: aSharedSubnetWorkload,
      when: policyOf('vpce-api', allow('*', '*', { StringEquals: { 'aws:RequestTag/team': 'a' } })),
      service: 'ecr.api',
      says: 'aws:RequestTag/team',
    },
    {
      name: 'the organisation is not known',
      in: aSharedSubnetWorkload,
      when: scenario => (scenario.organizationId = undefined),
      service: 'ecr.api',
      says: 'organisation',
    },
    {
      name: 'a text that is no policy',
      in: aSharedSubnetWorkload,
      when: ({ hub }) => (entryOf(hub, 'VpcEndpoints', 'vpce-api').PolicyDocument = '{'),
      service: 'ecr.api',
    },
    ...[
      { name: 'an account is allowed', when: calledByInstance({ ...TOKEN, ...THE_ACCOUNT }) },
      { name: 'an account is denied', when: calledByInstance(TOKEN, { ...deny(), ...THE_ACCOUNT }) },
      { name: 'an organisation is allowed', when: calledByInstance(allow('*', '*', IN_ORGANIZATION)) },
      { name: 'other organisations are denied', when: calledByInstance(TOKEN, deny(OUTSIDE)) },
    ].map(({ name, when }) => ({
      name: `${name}, where the role of the container instance calls`,
      in: aSharedSubnetWorkload,
      when,
      service: 'ecr.api',
      says: 'which role or user calls is not known',
    })),
    {
      name: 'a role is named by a text that is none',
      in: aSharedSubnetWorkload,
      when: ({ workload }) => (workload.taskDefinition.executionRoleArn = '${role}'),
      service: 'ecr.api',
      says: 'which role or user calls is not known',
    },
    {
      name: 'the calls of the agent are not modelled',
      in: aSharedSubnetWorkload,
      when: ({ hub, workload }) => {
        workload.launchType = 'EC2';
        const agent = { ...entryOf(hub, 'VpcEndpoints', 'vpce-api'), VpcEndpointId: 'vpce-ecs' };
        hub.VpcEndpoints?.push({ ...agent, ServiceName: 'com.amazonaws.eu-west-1.ecs' });
      },
      service: 'ecs',
    },
  ],
});
