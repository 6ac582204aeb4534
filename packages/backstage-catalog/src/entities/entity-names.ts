import type { DiscoveredVpc } from '@private-ecr/core';

/** As long as the name of an entity may be. */
const MAX_LENGTH = 63;

/** More than a tag of AWS can hold; what comes after it cannot matter to a name. */
const MAX_READ = 1_000;

/**
 * The name that text from people comes to: ASCII letters and digits in lower case, joined by hyphens. Undefined where
 * nothing of it is left, as of a word in another alphabet.
 */
export function entityNameFrom(text: string | undefined): string | undefined {
  const name = (text ?? '')
    .slice(0, MAX_READ)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, MAX_LENGTH)
    .replace(/-$/, '');
  return name === '' ? undefined : name;
}

/** A name that follows from ids alone: that of the VPC, and for a participant its account too. */
export function idName({ vpcId, accountId, ownerAccountId }: DiscoveredVpc): string {
  return accountId === ownerAccountId ? vpcId : `${vpcId}-${accountId}`;
}

/** What a name from ids looks like: no tag may claim one, because it would be another VPC's. */
const ID_NAME = /^vpc-[0-9a-f]+(-\d{12})?$/;

/**
 * A name for each VPC: what its tag says where no other thing has or claims that name, else one that follows from its
 * ids. So nobody takes a name from somebody else by a tag; two that claim the same one both go without.
 *
 * @param taken - names that are given already, such as those of hubs
 */
export function nameVpcs(
  vpcs: readonly DiscoveredVpc[],
  nameTag: string | undefined,
  taken: ReadonlySet<string>,
): ReadonlyMap<DiscoveredVpc, string> {
  const claims = new Map<DiscoveredVpc, string>();
  const claimed = new Map<string, number>();
  for (const vpc of nameTag === undefined ? [] : vpcs) {
    const name = entityNameFrom(tagOf(vpc, nameTag));
    if (name === undefined) continue;
    claims.set(vpc, name);
    claimed.set(name, (claimed.get(name) ?? 0) + 1);
  }
  return new Map(
    vpcs.map(vpc => {
      const name = claims.get(vpc);
      const isFree = name !== undefined && claimed.get(name) === 1 && !taken.has(name) && !ID_NAME.test(name);
      return [vpc, isFree ? name : idName(vpc)];
    }),
  );
}

/** The value of a tag; undefined where the VPC does not have it. */
export function tagOf({ tags }: DiscoveredVpc, key: string | undefined): string | undefined {
  return key !== undefined && Object.hasOwn(tags, key) ? tags[key] : undefined;
}
