import { textOf } from '../build/identity';
import { type Arguments, readBlocks, readText, readTexts } from '../build/read-arguments';
import { type DraftEntry, placementOf, type SnapshotDraft } from '../build/snapshot-draft';
import { isUnknown } from '../expression/value';
import type { Instance } from '../stack/instance';
import type { ResourceReaders } from './resource-reader';

type RoleEntry = DraftEntry<'Roles'>;

/** Roles, the policies in them, and those attached to them. */
export const roles: ResourceReaders = {
  aws_iam_role: {
    lists: ['Roles'],
    add: (resource, draft) => {
      const Arn = textOf(resource, 'arn');
      const RoleName = textOf(resource, 'name');
      if (Arn === undefined || RoleName === undefined) return;
      const entry = draft.add('Roles', placementOf(resource), {
        Arn,
        RoleName,
        RolePolicyList: [],
        AttachedManagedPolicies: [],
      });
      const boundary = readText(resource, 'permissions_boundary');
      if (boundary !== undefined)
        entry.value.PermissionsBoundary = isUnknown(boundary) ? {} : { PermissionsBoundaryArn: boundary };
      const inline = draft.orForget(
        resource,
        'inline_policy',
        readBlocks(resource, 'inline_policy'),
        entry,
        'RolePolicyList',
      );
      for (const block of inline ?? []) addInline(resource, draft, entry, block);
    },
    attach: (resource, draft) => {
      const entry = draft.find('Roles', '', textOf(resource, 'arn') ?? '');
      const read = readTexts(resource, 'managed_policy_arns');
      const arns = draft.orForget(resource, 'managed_policy_arns', read, entry, 'AttachedManagedPolicies');
      for (const arn of arns ?? []) attachPolicy(draft, entry, arn);
    },
  },
  aws_iam_role_policy: {
    lists: ['Roles'],
    attach: (resource, draft) => {
      const [entry] = rolesOf(resource, draft, readText(resource, 'role'), 'role');
      if (entry !== undefined) addInline(resource, draft, entry, resource);
    },
  },
  aws_iam_policy: { lists: ['Roles'] },
  aws_iam_role_policy_attachment: {
    lists: ['Roles'],
    attach: (resource, draft) => {
      const found = rolesOf(resource, draft, readText(resource, 'role'), 'role');
      attachTo(resource, draft, found, 'policy_arn', readText(resource, 'policy_arn'));
    },
  },
  aws_iam_policy_attachment: {
    lists: ['Roles'],
    attach: (resource, draft) => {
      const names = draft.orForgetList(resource, 'roles', readTexts(resource, 'roles') ?? [], 'Roles');
      const found = (names ?? []).flatMap(name => rolesOf(resource, draft, name, 'roles'));
      attachTo(resource, draft, found, 'policy_arn', readText(resource, 'policy_arn'));
    },
  },
};

function addInline(resource: Instance, draft: SnapshotDraft, entry: RoleEntry, from: Arguments): void {
  const name = readText(from, 'name');
  const policy = readText(from, 'policy');
  if (policy === undefined) return;
  if (isUnknown(policy)) draft.note(resource, 'policy', policy.reason, 'Roles');
  (entry.value.RolePolicyList ??= []).push({
    PolicyName: typeof name === 'string' ? name : `${resource.stack}/${resource.address}`,
    ...(typeof policy === 'string' && { PolicyDocument: policy }),
  });
}

function attachTo(
  resource: Instance,
  draft: SnapshotDraft,
  found: readonly RoleEntry[],
  argument: string,
  read: ReturnType<typeof readText>,
): void {
  for (const entry of found) {
    const arn = draft.orForget(resource, argument, read, entry, 'AttachedManagedPolicies');
    if (arn !== undefined) attachPolicy(draft, entry, arn);
  }
}

/** A policy of a stack with its document; one of AWS's own is known by its ARN. */
function attachPolicy(draft: SnapshotDraft, entry: RoleEntry | undefined, PolicyArn: string): void {
  const document = policiesOf(draft).get(PolicyArn);
  const attached = (entry?.value.AttachedManagedPolicies ?? []).some(other => other.PolicyArn === PolicyArn);
  if (entry === undefined || attached) return;
  (entry.value.AttachedManagedPolicies ??= []).push({
    PolicyArn,
    ...(document !== undefined && { PolicyDocument: document }),
  });
}

function rolesOf(
  resource: Instance,
  draft: SnapshotDraft,
  read: ReturnType<typeof readText>,
  argument: string,
): readonly RoleEntry[] {
  const name = draft.orForgetList(resource, argument, read, 'Roles');
  if (name === undefined) return [];
  const entry = rolesByName(draft).get(`${placementOf(resource).accountId} ${name}`);
  if (entry === undefined) draft.notThere(resource, argument, name, 'Roles');
  return entry === undefined ? [] : [entry];
}

const named = new WeakMap<SnapshotDraft, ReadonlyMap<string, RoleEntry>>();

/** By account and name; every role is there before anything is attached to one. */
function rolesByName(draft: SnapshotDraft): ReadonlyMap<string, RoleEntry> {
  const known = named.get(draft);
  if (known !== undefined) return known;
  const found = new Map(
    draft
      .all('Roles')
      .map(entry => [
        `${entry.accountId} ${entry.value.RoleName ?? entry.value.Arn.split('/').at(-1) ?? ''}`,
        entry,
      ]),
  );
  named.set(draft, found);
  return found;
}

const documents = new WeakMap<SnapshotDraft, ReadonlyMap<string, string>>();

function policiesOf(draft: SnapshotDraft): ReadonlyMap<string, string> {
  const known = documents.get(draft);
  if (known !== undefined) return known;
  const found = new Map<string, string>();
  for (const policy of draft.byType.get('aws_iam_policy') ?? []) {
    const arn = textOf(policy, 'arn');
    const document = readText(policy, 'policy');
    if (arn !== undefined && typeof document === 'string') found.set(arn, document);
  }
  documents.set(draft, found);
  return found;
}
