import {
  aNatSpoke,
  anOpenNetworkAcl,
  aSharedSubnetWorkload,
  aSpoke,
  entryOf,
  HUB_ACCOUNT,
  type Scenario,
} from '../../testing';
import { tester } from '../__fixtures__/tester';

type Rule = NonNullable<ReturnType<typeof aclOf>['Entries']>[number];

function aclOf({ hub }: Scenario, id: string) {
  return entryOf(hub, 'NetworkAcls', id);
}

const rule = (
  RuleNumber: number,
  RuleAction: 'allow' | 'deny',
  Egress: boolean,
  more: Partial<Rule> = {},
): Rule => ({
  RuleNumber,
  RuleAction,
  Egress,
  Protocol: '6',
  CidrBlock: '0.0.0.0/0',
  ...more,
});
const ports = (From: number, To: number) => ({ PortRange: { From, To } });

/** Puts rules into a network ACL of the hub, before those that let everything through. */
const withRules =
  (id: string, ...rules: Rule[]) =>
  (scenario: Scenario) =>
    void aclOf(scenario, id).Entries?.unshift(...rules);

/** Leaves a network ACL of the hub with these rules only. */
const onlyRules =
  (id: string, ...rules: Rule[]) =>
  (scenario: Scenario) =>
    void (aclOf(scenario, id).Entries = rules);

const CALL_OUT = rule(100, 'allow', true, ports(443, 443));
const CALL_IN = rule(100, 'allow', false, ports(443, 443));
const ANSWER_OUT = rule(110, 'allow', true, ports(32_768, 60_999));
const ANSWER_IN = rule(110, 'allow', false, ports(32_768, 60_999));

tester.run('nacl', {
  pass: [
    { name: 'everything is let through', in: aSharedSubnetWorkload, service: 'ecr.api', says: 'acl-team' },
    { name: 'both ends of a spoke', in: aSpoke, service: 'ecr.api' },
    {
      name: 'just the call and its answer',
      in: aSharedSubnetWorkload,
      when: scenario => {
        onlyRules('acl-team', CALL_OUT, ANSWER_IN)(scenario);
        onlyRules('acl-ep', CALL_IN, ANSWER_OUT)(scenario);
      },
      service: 'ecr.api',
    },
    {
      name: 'the lowest number decides, in whichever order rules are listed',
      in: aSharedSubnetWorkload,
      when: withRules('acl-team', rule(200, 'deny', true)),
      service: 'ecr.api',
    },
    {
      name: 'ephemeral ports in two rules',
      in: aSharedSubnetWorkload,
      when: onlyRules(
        'acl-team',
        CALL_OUT,
        rule(110, 'allow', false, ports(1_024, 40_000)),
        rule(120, 'allow', false, ports(40_001, 65_535)),
      ),
      service: 's3',
    },
    {
      name: 'a rule that denies private addresses does not meet public ones',
      in: aNatSpoke,
      when: ({ team }) =>
        entryOf(team, 'NetworkAcls', 'acl-spoke').Entries?.unshift(
          rule(10, 'deny', true, { CidrBlock: '10.0.0.0/8' }),
        ),
      service: 'ecr.api',
    },
    {
      name: 'rules of other protocols do not count',
      in: aSharedSubnetWorkload,
      when: withRules('acl-team', rule(10, 'deny', true, { Protocol: '17' })),
      service: 'ecr.api',
    },
    {
      name: 'inside one subnet network ACLs do not apply',
      in: aSharedSubnetWorkload,
      when: scenario => {
        onlyRules('acl-ep')(scenario);
        scenario.workload.networkConfiguration!.awsvpcConfiguration!.subnets = ['subnet-ep-a'];
      },
      service: 'ecr.api',
      says: 'inside subnet-ep-a',
    },
    {
      name: 'a subnet without a network ACL of its own has the default one',
      in: aSharedSubnetWorkload,
      when: ({ hub }) => {
        const acl = entryOf(hub, 'NetworkAcls', 'acl-team');
        acl.Associations = [];
        acl.IsDefault = true;
      },
      service: 'ecr.api',
    },
    {
      name: 'Windows takes answers on fewer ports',
      in: aSharedSubnetWorkload,
      when: scenario => {
        onlyRules('acl-team', CALL_OUT, rule(110, 'allow', false, ports(49_152, 65_535)))(scenario);
        scenario.workload.taskDefinition.runtimePlatform = {
          operatingSystemFamily: 'WINDOWS_SERVER_2022_CORE',
        };
      },
      service: 's3',
    },
  ],
  fail: [
    {
      name: 'the call is not let out',
      in: aSharedSubnetWorkload,
      when: withRules('acl-team', rule(10, 'deny', true, ports(443, 443))),
      service: 'ecr.api',
      says: 'TCP 443 out to 10.0.0.10/32',
    },
    {
      name: 'the call is not let in at the endpoint',
      in: aSharedSubnetWorkload,
      when: withRules('acl-ep', rule(10, 'deny', false, ports(443, 443))),
      service: 'ecr.api',
      says: 'TCP 443 in from 10.0.16.0/24',
    },
    {
      name: 'the answer is not let out at the endpoint',
      in: aSharedSubnetWorkload,
      when: withRules('acl-ep', rule(10, 'deny', true, ports(32_768, 60_999))),
      service: 'ecr.api',
      says: 'TCP 32768-60999 out',
    },
    {
      name: 'the answer is not let in at the task',
      in: aSharedSubnetWorkload,
      when: withRules('acl-team', rule(10, 'deny', false, ports(32_768, 60_999))),
      service: 's3',
      says: 'TCP 32768-60999 in',
    },
    {
      name: 'a part of the ephemeral ports',
      in: aSharedSubnetWorkload,
      when: onlyRules('acl-team', CALL_OUT, rule(110, 'allow', false, ports(49_152, 65_535))),
      service: 's3',
      says: 'only a part',
    },
    {
      name: 'half of the subnet is denied',
      in: aSharedSubnetWorkload,
      when: withRules('acl-ep', rule(10, 'deny', false, { CidrBlock: '10.0.16.128/25' })),
      service: 'ecr.api',
      says: 'only a part',
    },
    {
      name: 'a part of the ranges of S3',
      in: aSharedSubnetWorkload,
      when: withRules('acl-team', rule(10, 'deny', true, { CidrBlock: '52.218.0.0/20' })),
      service: 's3',
    },
    {
      name: 'what no rule matches is denied',
      in: aSharedSubnetWorkload,
      when: onlyRules('acl-team'),
      service: 'ecr.api',
      fix: 'acl-team',
    },
    {
      name: 'the ACL of the spoke, where the endpoint’s is open',
      in: aSpoke,
      when: ({ team }) => (entryOf(team, 'NetworkAcls', 'acl-spoke').Entries = []),
      service: 'ecr.api',
      says: 'acl-spoke',
    },
  ],
  unknown: [
    {
      name: 'an ACL does not say what it is associated with, and may be that of the subnet',
      in: aSharedSubnetWorkload,
      when: ({ hub }) => {
        delete entryOf(hub, 'NetworkAcls', 'acl-team').Associations;
        entryOf(hub, 'NetworkAcls', 'acl-ep').IsDefault = true;
      },
      service: 'ecr.api',
      says: 'the associations of acl-team are not known',
    },
    {
      name: 'the network ACL is not known',
      in: aSharedSubnetWorkload,
      when: ({ hub }) => (hub.NetworkAcls = undefined),
      service: 'ecr.api',
      says: 'NetworkAcls of 111111111111',
    },
    {
      name: 'some public addresses are denied',
      in: aNatSpoke,
      when: ({ team }) =>
        entryOf(team, 'NetworkAcls', 'acl-spoke').Entries?.unshift(
          rule(10, 'deny', true, { CidrBlock: '52.0.0.0/8' }),
        ),
      service: 'ecr.api',
    },
    {
      name: 'a part of the subnet where the address is not known',
      in: aSharedSubnetWorkload,
      when: scenario => {
        scenario.hub.NetworkInterfaces = undefined;
        withRules('acl-team', rule(10, 'deny', true, { CidrBlock: '10.0.0.0/27' }))(scenario);
      },
      service: 'ecr.api',
    },
    {
      name: 'the rules are not known',
      in: aSharedSubnetWorkload,
      when: scenario => Reflect.deleteProperty(aclOf(scenario, 'acl-ep'), 'Entries'),
      service: 'ecr.api',
      says: 'acl-ep',
    },
    {
      name: 'no ACL is associated, and there is no default one',
      in: aSharedSubnetWorkload,
      when: ({ hub }) =>
        (hub.NetworkAcls = [
          anOpenNetworkAcl('acl-ep', HUB_ACCOUNT, 'vpc-hub', ['subnet-ep-a', 'subnet-ep-b']),
        ]),
      service: 's3',
    },
  ],
});
