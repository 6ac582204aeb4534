import { aSharedSubnetWorkload, EXECUTION_ROLE, policyText, type Scenario } from '../../testing';
import { tester } from '../__fixtures__/tester';

const OTHER = '333333333333';
const pull = (principal: unknown, effect = 'Allow') => ({
  Effect: effect,
  Principal: principal,
  Action: ['ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'],
});

/** Pulls from the registry of the hub, whose repository has this policy. */
const fromHub =
  (text: string | null | undefined) =>
  ({ hub, workload }: Scenario) => {
    workload.taskDefinition.containerDefinitions[0]!.image =
      '111111111111.dkr.ecr.eu-west-1.amazonaws.com/base/api:1';
    hub.Repositories = [{ repositoryName: 'base/api', registryId: '111111111111', policyText: text }];
  };

/** The same on a container instance, whose role pulls: the task definition names none. */
const pulledByInstance = (text: string | null) => (scenario: Scenario) => {
  fromHub(text)(scenario);
  scenario.workload.launchType = 'EC2';
  Reflect.deleteProperty(scenario.workload.taskDefinition, 'executionRoleArn');
};

tester.run('repository-policy', {
  pass: [
    {
      name: 'a repository of the same account',
      in: aSharedSubnetWorkload,
      service: 'ecr.dkr',
      says: 'not applicable',
    },
    {
      name: 'other services have no repository',
      in: aSharedSubnetWorkload,
      when: fromHub(null),
      service: 'ecr.api',
      says: 'not applicable',
    },
    {
      name: 'the account is allowed',
      in: aSharedSubnetWorkload,
      when: fromHub(policyText(pull({ AWS: 'arn:aws:iam::222222222222:root' }))),
      service: 'ecr.dkr',
    },
    {
      name: 'the role is allowed',
      in: aSharedSubnetWorkload,
      when: fromHub(policyText(pull({ AWS: EXECUTION_ROLE }))),
      service: 'ecr.dkr',
      says: 'repository/base/api',
    },
    {
      name: 'the organisation is allowed',
      in: aSharedSubnetWorkload,
      when: fromHub(
        policyText({ ...pull('*'), Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-exampleorg1' } } }),
      ),
      service: 'ecr.dkr',
    },
    {
      name: 'everybody is allowed, where the role of the container instance pulls',
      in: aSharedSubnetWorkload,
      when: pulledByInstance(policyText(pull('*'))),
      service: 'ecr.dkr',
    },
  ],
  fail: [
    {
      name: 'no policy, where the role of the container instance pulls',
      in: aSharedSubnetWorkload,
      when: pulledByInstance(null),
      service: 'ecr.dkr',
      fix: 'the account 222222222222',
    },
    {
      name: 'no policy',
      in: aSharedSubnetWorkload,
      when: fromHub(null),
      service: 'ecr.dkr',
      fix: EXECUTION_ROLE,
    },
    {
      name: 'another account is allowed',
      in: aSharedSubnetWorkload,
      when: fromHub(policyText(pull({ AWS: OTHER }))),
      service: 'ecr.dkr',
    },
    {
      name: 'the account is denied',
      in: aSharedSubnetWorkload,
      when: fromHub(policyText(pull('*'), pull({ AWS: '222222222222' }, 'Deny'))),
      service: 'ecr.dkr',
    },
    {
      name: 'one call of two',
      in: aSharedSubnetWorkload,
      when: fromHub(policyText({ ...pull('*'), Action: 'ecr:BatchGetImage' })),
      service: 'ecr.dkr',
      says: 'ecr:GetDownloadUrlForLayer',
    },
  ],
  unknown: [
    {
      name: 'the account is allowed, where the role of the container instance pulls',
      in: aSharedSubnetWorkload,
      when: pulledByInstance(policyText(pull({ AWS: '222222222222' }))),
      service: 'ecr.dkr',
      says: 'which role or user calls is not known',
    },
    {
      name: 'the policy is not known',
      in: aSharedSubnetWorkload,
      when: fromHub(undefined),
      service: 'ecr.dkr',
    },
    {
      name: 'the repositories are not known',
      in: aSharedSubnetWorkload,
      when: scenario => {
        fromHub(null)(scenario);
        scenario.hub.Repositories = undefined;
      },
      service: 'ecr.dkr',
      says: 'Repositories of 111111111111',
    },
    {
      name: 'the repository is not in the list',
      in: aSharedSubnetWorkload,
      when: scenario => {
        fromHub(null)(scenario);
        scenario.hub.Repositories = [];
      },
      service: 'ecr.dkr',
      says: 'base/api',
    },
  ],
});
