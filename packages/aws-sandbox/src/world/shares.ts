import { type Entry, entriesOf, type World } from './world';

/** A resource that one account shares with others through AWS RAM, as far as the sharing took effect. */
interface SharedResource {
  readonly ownerId: string;
  readonly principals: readonly string[];
}

interface Association {
  readonly associatedEntity?: string;
  readonly associationType?: string;
  readonly status?: string;
}

/** The ids of what other accounts share with an account in a Region: subnets, security groups, prefix lists. */
export function sharedWith(world: World, accountId: string, region: string): ReadonlySet<string> {
  const shared = new Set<string>();
  for (const [arn, { ownerId, principals }] of sharedResources(world, region)) {
    if (ownerId !== accountId && principals.some(principal => reaches(world, principal, accountId))) {
      shared.add(arn.split('/').at(-1) ?? '');
    }
  }
  return shared;
}

function sharedResources(world: World, region: string): readonly (readonly [string, SharedResource])[] {
  return Object.keys(world.snapshot.accounts).flatMap(ownerId =>
    entriesOf(world, ownerId, region, 'ResourceShares')
      .filter(share => (share['owningAccountId'] ?? ownerId) === ownerId && isActive(share))
      .flatMap(share => {
        const associations = associationsOf(share).filter(({ status }) => status === 'ASSOCIATED');
        const of = (type: string) =>
          associations
            .filter(({ associationType }) => associationType === type)
            .map(({ associatedEntity = '' }) => associatedEntity);
        const principals = of('PRINCIPAL');
        return of('RESOURCE').map(arn => [arn, { ownerId, principals }] as const);
      }),
  );
}

/** The associations of a share, of principals and of resources. */
export function associationsOf(share: Entry): readonly Association[] {
  return (share['associations'] ?? []) as readonly Association[];
}

function isActive({ status }: Entry): boolean {
  return status === undefined || status === 'ACTIVE';
}

/** Whether a principal of a share is, or holds, an account: the account itself, its organisation, or its unit. */
export function reaches({ organization, snapshot }: World, principal: string, accountId: string): boolean {
  if (principal === accountId || principal.endsWith(`:iam::${accountId}:root`)) return true;
  if (principal.includes(':organization/')) {
    const id = organization?.Organization['Id'] ?? snapshot.organizationId;
    const isMember = organization === undefined || organization.Accounts.some(({ Id }) => Id === accountId);
    return principal.endsWith(`/${String(id)}`) && isMember;
  }
  return organization?.OrganizationalUnits[principal]?.includes(accountId) ?? false;
}
