import { accountOf } from '../../auth/identities';
import { AwsError } from '../../errors';
import type { Fields } from '../../model/api-model';
import { type Entry, entriesOf } from '../../world/world';
import type { Call } from '../service';

/** A managed policy that a role of the account has, and whose document the world holds. */
export interface ManagedPolicy {
  readonly arn: string;
  readonly name: string;
  readonly document: unknown;
  /** How many roles have it. */
  readonly attachmentCount: number;
}

/** The only version that a world holds of a policy. */
export const VERSION_ID = 'v1';

/** The roles of the caller's account: IAM has no Regions, so a world may have them in any. */
export function rolesOf({ world, accountId }: Call): readonly Entry[] {
  const roles = Object.keys(world.snapshot.accounts[accountId] ?? {})
    .flatMap(region => entriesOf(world, accountId, region, 'Roles'))
    .filter(({ Arn }) => accountOf(String(Arn)) === accountId);
  return [...new Map(roles.map(role => [role['Arn'], role])).values()];
}

/** The role of a name; IAM's error for one that the account does not have. */
export function requireRole(call: Call, name: unknown): Entry {
  const role = rolesOf(call).find(entry => roleName(entry) === name);
  if (role === undefined) throw noSuchEntity(`The role with name ${String(name)} cannot be found.`);
  return role;
}

/** The name of a role: what it says, else the last part of its ARN. */
export function roleName({ RoleName, Arn }: Entry): string {
  return typeof RoleName === 'string' ? RoleName : (String(Arn).split('/').at(-1) ?? '');
}

/** The policies that stand in a role itself. */
export function inlinePolicies({ RolePolicyList }: Entry): readonly Entry[] {
  return (RolePolicyList ?? []) as readonly Entry[];
}

/** The managed policies that a role has, with or without their documents. */
export function attachedPolicies({ AttachedManagedPolicies }: Entry): readonly Entry[] {
  return (AttachedManagedPolicies ?? []) as readonly Entry[];
}

/** The managed policies that the account's roles have, as far as the world holds their documents. */
export function managedPolicies(call: Call): readonly ManagedPolicy[] {
  const attached = rolesOf(call).flatMap(attachedPolicies);
  const byArn = new Map(
    attached
      .filter(({ PolicyDocument }) => PolicyDocument !== undefined)
      .map(policy => [String(policy['PolicyArn']), policy]),
  );
  return [...byArn].map(([arn, { PolicyName, PolicyDocument }]) => ({
    arn,
    name: typeof PolicyName === 'string' ? PolicyName : (arn.split('/').at(-1) ?? ''),
    document: PolicyDocument,
    attachmentCount: attached.filter(({ PolicyArn }) => PolicyArn === arn).length,
  }));
}

/** The managed policy of an ARN; IAM's error for one that no role of the account has. */
export function requirePolicy(call: Call, arn: unknown): ManagedPolicy {
  const policy = managedPolicies(call).find(each => each.arn === arn);
  if (policy === undefined) throw noSuchEntity(`Policy ${String(arn)} was not found.`);
  return policy;
}

/** A policy document as IAM answers it: JSON, encoded as in a URL (RFC 3986). */
export function encoded(document: unknown): string | undefined {
  if (document === undefined) return undefined;
  const text = typeof document === 'string' ? document : JSON.stringify(document);
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** The members of an entry that an answer has. */
export function membersOf(entry: Entry, names: readonly string[]): Entry {
  return Object.fromEntries(names.map(name => [name, entry[name]]));
}

/** A part of a list, with IAM's words for whether there is more. */
export function partOf<Item>(items: readonly Item[], input: Fields, call: Call): [readonly Item[], Fields] {
  const page = call.page(items, {
    nextToken: input['Marker'] as string | undefined,
    maxResults: (input['MaxItems'] as number | undefined) ?? 100,
  });
  const { nextToken } = page;
  return [
    page.items,
    { IsTruncated: nextToken !== undefined, ...(nextToken !== undefined && { Marker: nextToken }) },
  ];
}

/** IAM's error for what is not there. */
export function noSuchEntity(message: string): AwsError {
  return new AwsError('NoSuchEntity', message, 404);
}
