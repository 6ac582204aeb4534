import { aDeny, anAllow, aPolicy } from './__fixtures__/policies';
import { ABSENT_FACT, presentFact } from './context';
import { readEndpointPolicy } from './endpoint-policy';
import { evaluatePolicy, type PolicyDecision } from './evaluate-policy';
import { layerDownloadRequest } from './layer-download';

const BUCKET = 'arn:aws:s3:::prod-eu-west-1-starport-layer-bucket';
const LAYERS = { Action: 's3:GetObject', Resource: `${BUCKET}/*` };
const REQUEST = layerDownloadRequest({
  bucketArn: BUCKET,
  context: { 'aws:SourceVpc': presentFact('vpc-1'), 'aws:SourceIp': ABSENT_FACT },
});

const when = (operator: string, key: string, value: string | string[]) => ({
  Condition: { [operator]: { [key]: value } },
});

const judge = (...statements: readonly object[]) =>
  evaluatePolicy(readEndpointPolicy(aPolicy(...statements)), REQUEST).verdict;

describe('an Allow', () => {
  test.each<[string, object, PolicyDecision['verdict']]>([
    ['for everybody', anAllow(LAYERS), 'allow'],
    ['for everybody, written as an AWS principal', anAllow({ ...LAYERS, Principal: { AWS: '*' } }), 'allow'],
    ['for everything', anAllow(), 'allow'],
    ['for an account', anAllow({ ...LAYERS, Principal: { AWS: '222222222222' } }), 'implicit-deny'],
    ['for a role', anAllow({ Principal: { AWS: 'arn:aws:iam::222222222222:role/app' } }), 'implicit-deny'],
    [
      'in the organisation',
      anAllow(when('StringEquals', 'aws:PrincipalOrgID', 'o-exampleorg1')),
      'implicit-deny',
    ],
    [
      'on paths of the organisation',
      anAllow(when('ForAnyValue:StringLike', 'aws:PrincipalOrgPaths', 'o-exampleorg1/*')),
      'implicit-deny',
    ],
    ['on accounts', anAllow(when('StringEquals', 'aws:PrincipalAccount', ['222222222222'])), 'implicit-deny'],
    [
      'on roles',
      anAllow(when('ArnLike', 'aws:PrincipalArn', 'arn:aws:iam::222222222222:role/*')),
      'implicit-deny',
    ],
    [
      'on resources of the organisation',
      anAllow(when('StringEquals', 'aws:ResourceOrgID', 'o-exampleorg1')),
      'implicit-deny',
    ],
    [
      'in the organisation, if it is in one',
      anAllow(when('StringEqualsIfExists', 'aws:PrincipalOrgID', 'o-exampleorg1')),
      'implicit-deny',
    ],
    [
      'for all but an account',
      anAllow({ ...LAYERS, Principal: undefined, NotPrincipal: { AWS: '222222222222' } }),
      'implicit-deny',
    ],
    [
      'outside an organisation',
      anAllow(when('StringNotEquals', 'aws:PrincipalOrgID', 'o-exampleorg1')),
      'implicit-deny',
    ],
    ['in no organisation', anAllow(when('Null', 'aws:PrincipalOrgID', 'true')), 'implicit-deny'],
    [
      'on other roles',
      anAllow(when('ArnNotLike', 'aws:principalarn', 'arn:aws:iam::222222222222:role/*')),
      'implicit-deny',
    ],
    ['on tags of the principal', anAllow(when('Null', 'aws:PrincipalTag/team', 'true')), 'implicit-deny'],
    [
      'on the organisation of the resource, if it is in one',
      anAllow(when('StringEqualsIfExists', 'aws:ResourceOrgPaths', 'o-exampleorg1/*')),
      'implicit-deny',
    ],
    [
      'on the organisation of the source',
      anAllow(when('StringNotEquals', 'aws:SourceOrgID', 'o-exampleorg1')),
      'implicit-deny',
    ],
    ['on ids of users', anAllow(when('StringNotLike', 'AWS:UserId', 'AROAEXAMPLE:*')), 'implicit-deny'],
    ['on names of users', anAllow(when('Null', 'aws:username', 'true')), 'implicit-deny'],
    [
      'on the account of the bucket',
      anAllow(when('StringEquals', 'aws:ResourceAccount', '999999999999')),
      'unknown',
    ],
    ['in the VPC', anAllow(when('StringEquals', 'aws:SourceVpc', 'vpc-1')), 'allow'],
    ['in another VPC', anAllow(when('StringEquals', 'aws:SourceVpc', 'vpc-2')), 'implicit-deny'],
    ['on some keys of the bucket only', anAllow({ ...LAYERS, Resource: `${BUCKET}/5ffa*` }), 'unknown'],
    ['on the bucket but not what is in it', anAllow({ ...LAYERS, Resource: BUCKET }), 'implicit-deny'],
    ['on another bucket', anAllow({ ...LAYERS, Resource: 'arn:aws:s3:::other/*' }), 'implicit-deny'],
  ])('%s: %s', (_, statement, verdict) => {
    expect(judge(statement)).toBe(verdict);
  });

  test('that does not count leaves another one to count', () => {
    const inOrganization = anAllow(when('StringEquals', 'aws:PrincipalOrgID', 'o-exampleorg1'));
    expect(judge(inOrganization, anAllow(LAYERS))).toBe('allow');
  });
});

describe('a Deny beside an Allow for everybody', () => {
  test.each<[string, object, PolicyDecision['verdict']]>([
    [
      'outside the organisation',
      when('StringNotEquals', 'aws:PrincipalOrgID', 'o-exampleorg1'),
      'explicit-deny',
    ],
    [
      'outside the organisation, if it is in one',
      when('StringNotEqualsIfExists', 'aws:PrincipalOrgID', 'o-exampleorg1'),
      'explicit-deny',
    ],
    [
      'on resources outside the organisation',
      when('StringNotEquals', 'aws:ResourceOrgID', 'o-exampleorg1'),
      'explicit-deny',
    ],
    [
      'outside the accounts',
      when('StringNotEquals', 'aws:PrincipalAccount', '222222222222'),
      'explicit-deny',
    ],
    ['in the organisation', when('StringEquals', 'aws:PrincipalOrgID', 'o-exampleorg1'), 'allow'],
    ['for an account', { Principal: { AWS: '222222222222' } }, 'allow'],
    [
      'for all but an account',
      { Principal: undefined, NotPrincipal: { AWS: '222222222222' } },
      'explicit-deny',
    ],
    ['outside the VPC', when('StringNotEquals', 'aws:SourceVpc', 'vpc-1'), 'allow'],
    ['outside a range of addresses', when('NotIpAddress', 'aws:SourceIp', '10.0.0.0/8'), 'explicit-deny'],
    ['without TLS', when('Bool', 'aws:SecureTransport', 'false'), 'allow'],
    ['for services of AWS only', when('Bool', 'aws:PrincipalIsAWSService', 'false'), 'unknown'],
  ])('%s: %s', (_, parts, verdict) => {
    expect(judge(anAllow(LAYERS), aDeny(parts))).toBe(verdict);
  });
});
