import type { NetworkAclEntry } from '@private-ecr/core';
import { idOf } from '../build/identity';
import {
  type Arguments,
  readBlocks,
  readCidr,
  readFlag,
  readNumber,
  readText,
  readTexts,
} from '../build/read-arguments';
import { type Draft, type DraftEntry, placementOf, type SnapshotDraft } from '../build/snapshot-draft';
import { isUnknown, Unknown } from '../expression/value';
import type { Instance } from '../stack/instance';
import type { ResourceReaders } from './resource-reader';

type AclEntry = DraftEntry<'NetworkAcls'>;

/** Network ACLs, their rules, and their subnets. */
export const networkAcls: ResourceReaders = {
  aws_network_acl: {
    lists: ['NetworkAcls'],
    add: (resource, draft) => {
      const placement = placementOf(resource);
      const VpcId = draft.orForgetList(resource, 'vpc_id', readText(resource, 'vpc_id'), 'NetworkAcls');
      if (VpcId === undefined) return;
      const entry = draft.add('NetworkAcls', placement, {
        NetworkAclId: idOf(resource),
        VpcId,
        OwnerId: placement.accountId,
        IsDefault: false,
        Entries: [],
        Associations: [],
      });
      addInlineRules(resource, draft, entry);
      addSubnets(resource, draft, entry);
    },
  },
  aws_default_network_acl: {
    lists: ['NetworkAcls'],
    attach: (resource, draft) => {
      const entry = aclOf(resource, draft, 'default_network_acl_id');
      if (entry === undefined) return;
      // Terraform takes the ACL over and removes the rules that AWS made.
      entry.value.Entries = [];
      addInlineRules(resource, draft, entry);
      addSubnets(resource, draft, entry);
    },
  },
  aws_network_acl_rule: {
    lists: ['NetworkAcls'],
    attach: (resource, draft) => {
      const entry = aclOf(resource, draft, 'network_acl_id');
      if (entry === undefined) return;
      const egress =
        draft.orForget(resource, 'egress', readFlag(resource, 'egress'), entry, 'Entries') ?? false;
      addRule(resource, draft, entry, resource, RULE, egress);
    },
  },
  aws_network_acl_association: {
    lists: ['NetworkAcls'],
    attach: (resource, draft) => {
      const entry = aclOf(resource, draft, 'network_acl_id');
      const subnetId = draft.orForgetList(
        resource,
        'subnet_id',
        readText(resource, 'subnet_id'),
        'NetworkAcls',
      );
      if (entry !== undefined && subnetId !== undefined) associate(entry, subnetId);
    },
  },
};

/** How the arguments of a rule are called: as a resource, and as a block in an ACL. */
const RULE = { number: 'rule_number', action: 'rule_action' };
const BLOCK = { number: 'rule_no', action: 'action' };

function addInlineRules(resource: Instance, draft: SnapshotDraft, entry: AclEntry): void {
  for (const argument of ['ingress', 'egress']) {
    const blocks = draft.orForget(resource, argument, readBlocks(resource, argument), entry, 'Entries');
    for (const block of blocks ?? []) addRule(resource, draft, entry, block, BLOCK, argument === 'egress');
  }
}

function addSubnets(resource: Instance, draft: SnapshotDraft, entry: AclEntry): void {
  const ids = draft.orForget(
    resource,
    'subnet_ids',
    readTexts(resource, 'subnet_ids'),
    entry,
    'Associations',
  );
  for (const id of ids ?? []) associate(entry, id);
}

function associate({ value }: AclEntry, SubnetId: string): void {
  const associations = (value.Associations ??= []);
  if (!associations.some(other => other.SubnetId === SubnetId)) associations.push({ SubnetId });
}

function addRule(
  resource: Instance,
  draft: SnapshotDraft,
  entry: AclEntry,
  from: Arguments,
  form: typeof RULE,
  egress: boolean,
): void {
  const rule = draft.orForget(resource, 'rule', readRule(from, form, egress), entry, 'Entries');
  if (rule === undefined) return;
  const entries = (entry.value.Entries ??= []);
  const text = JSON.stringify(rule);
  if (!entries.some(other => JSON.stringify(other) === text)) entries.push(rule);
}

/** Undefined for a rule of IPv6 addresses. */
function readRule(
  from: Arguments,
  form: typeof RULE,
  Egress: boolean,
): Draft<NetworkAclEntry> | undefined | Unknown {
  const number = readNumber(from, form.number, 0, 32_767);
  const action = readText(from, form.action);
  const protocol = readText(from, 'protocol');
  const range = readCidr(from, 'cidr_block');
  const fromPort = readNumber(from, 'from_port', -1, 65_535);
  const toPort = readNumber(from, 'to_port', -1, 65_535);
  const unknown = [number, action, protocol, range, fromPort, toPort].find(isUnknown);
  if (unknown !== undefined) return unknown;
  if (range === undefined) {
    return readText(from, 'ipv6_cidr_block') === undefined ? new Unknown('it has no range') : undefined;
  }
  const RuleAction = String(action).toLowerCase();
  if (typeof number !== 'number' || (RuleAction !== 'allow' && RuleAction !== 'deny')) {
    return new Unknown('it has no number, or neither allows nor denies');
  }
  const isAll = ['-1', 'all'].includes(String(protocol).toLowerCase());
  return {
    RuleNumber: number,
    Protocol: isAll ? '-1' : String(protocol).toLowerCase(),
    RuleAction,
    Egress,
    CidrBlock: range as string,
    ...(!isAll &&
      typeof fromPort === 'number' && { PortRange: { From: fromPort, To: (toPort ?? fromPort) as number } }),
  };
}

function aclOf(resource: Instance, draft: SnapshotDraft, argument: string): AclEntry | undefined {
  const { region } = placementOf(resource);
  const id = draft.orForgetList(resource, argument, readText(resource, argument), 'NetworkAcls');
  const entry = id === undefined ? undefined : draft.find('NetworkAcls', region, id);
  if (id !== undefined && entry === undefined) draft.notThere(resource, argument, id, 'NetworkAcls');
  return entry;
}
