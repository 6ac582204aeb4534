import { idOf } from '../build/identity';
import { readBlocks, readText } from '../build/read-arguments';
import { type DraftEntry, placementOf, type SnapshotDraft } from '../build/snapshot-draft';
import type { Instance } from '../stack/instance';
import type { ResourceReader, ResourceReaders } from './resource-reader';
import { LISTED, readRule, STANDALONE } from './security-group-rules';

type Direction = 'IpPermissions' | 'IpPermissionsEgress';

const INLINE = [
  ['ingress', 'IpPermissions'],
  ['egress', 'IpPermissionsEgress'],
] as const;

/** Security groups and their rules, which only add up. */
export const securityGroups: ResourceReaders = {
  aws_security_group: {
    lists: ['SecurityGroups'],
    add: (resource, draft) => {
      const placement = placementOf(resource);
      const VpcId = draft.orForget(resource, 'vpc_id', readText(resource, 'vpc_id'), undefined, 'VpcId');
      // A group cannot be named default, so that no text of a person makes it the default one.
      const name = readText(resource, 'name');
      const entry = draft.add('SecurityGroups', placement, {
        GroupId: idOf(resource),
        ...(VpcId !== undefined && { VpcId }),
        OwnerId: placement.accountId,
        ...(typeof name === 'string' && name !== 'default' && { GroupName: name }),
        IpPermissions: [],
        IpPermissionsEgress: [],
      });
      addInlineRules(resource, draft, entry);
    },
  },
  aws_default_security_group: {
    lists: ['SecurityGroups'],
    attach: (resource, draft) => {
      const entry = groupOf(resource, draft, 'id');
      if (entry === undefined) return;
      // Terraform takes the group over and removes the rules that AWS made.
      entry.value.IpPermissions = [];
      entry.value.IpPermissionsEgress = [];
      addInlineRules(resource, draft, entry);
    },
  },
  aws_vpc_security_group_ingress_rule: standalone('IpPermissions'),
  aws_vpc_security_group_egress_rule: standalone('IpPermissionsEgress'),
  aws_security_group_rule: {
    lists: ['SecurityGroups'],
    attach: (resource, draft) => {
      const type = draft.orForgetList(resource, 'type', readText(resource, 'type'), 'SecurityGroups');
      const entry = groupOf(resource, draft, 'security_group_id');
      if (entry === undefined || type === undefined) return;
      const direction = type === 'egress' ? 'IpPermissionsEgress' : 'IpPermissions';
      const rule = draft.orForget(
        resource,
        'rule',
        readRule(resource, LISTED, entry.value.GroupId),
        entry,
        direction,
      );
      if (rule !== undefined) (entry.value[direction] ??= []).push(rule);
    },
  },
};

function standalone(direction: Direction): ResourceReader {
  return {
    lists: ['SecurityGroups'],
    attach: (resource, draft) => {
      const entry = groupOf(resource, draft, 'security_group_id');
      if (entry === undefined) return;
      const rule = draft.orForget(
        resource,
        'rule',
        readRule(resource, STANDALONE, entry.value.GroupId),
        entry,
        direction,
      );
      if (rule !== undefined) (entry.value[direction] ??= []).push(rule);
    },
  };
}

function groupOf(
  resource: Instance,
  draft: SnapshotDraft,
  argument: string,
): DraftEntry<'SecurityGroups'> | undefined {
  const { region } = placementOf(resource);
  const read = argument === 'id' ? idOf(resource) || undefined : readText(resource, argument);
  const id = draft.orForgetList(resource, argument, read, 'SecurityGroups');
  const entry = id === undefined ? undefined : draft.find('SecurityGroups', region, id);
  if (id !== undefined && entry === undefined) draft.notThere(resource, argument, id, 'SecurityGroups');
  return entry;
}

function addInlineRules(resource: Instance, draft: SnapshotDraft, entry: DraftEntry<'SecurityGroups'>): void {
  for (const [argument, direction] of INLINE) {
    const blocks = draft.orForget(resource, argument, readBlocks(resource, argument), entry, direction);
    for (const block of blocks ?? []) {
      const read = readRule(block, LISTED, entry.value.GroupId);
      const rule = draft.orForget(resource, argument, read, entry, direction);
      if (rule !== undefined) (entry.value[direction] ??= []).push(rule);
    }
  }
}
