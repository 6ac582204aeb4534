import { AwsError } from '../../errors';
import type { Fields } from '../../model/api-model';
import { associationsOf, reaches } from '../../world/shares';
import { type Entry, entriesOf, ownerOf, type World } from '../../world/world';
import type { Call } from '../service';

/** The shares that the caller's account made in the call's Region. */
export function ownShares(call: Call): readonly Entry[] {
  return call.visible('ResourceShares').map(({ entry }) => ({ owningAccountId: call.accountId, ...entry }));
}

/** The shares of other accounts that reach the caller's: those of which it has become a principal. */
export function sharesOfOthers({ world, accountId, region }: Call): readonly Entry[] {
  return Object.keys(world.snapshot.accounts)
    .filter(ownerId => ownerId !== accountId)
    .flatMap(ownerId =>
      entriesOf(world, ownerId, region, 'ResourceShares')
        .filter(share => ownerOf('ResourceShares', share, ownerId) === ownerId)
        .filter(share => hasPrincipal(share, world, accountId))
        // What its owner wrote on it is not shared.
        .map(({ tags: _tags, ...share }) => ({ owningAccountId: ownerId, ...share })),
    );
}

/** The shares of those ARNs; RAM's error for one that the caller does not see. All where none is named. */
export function withArns(shares: readonly Entry[], arns: unknown): readonly Entry[] {
  if (arns === undefined) return shares;
  const named = arns as readonly string[];
  const missing = named.find(arn => !shares.some(({ resourceShareArn }) => resourceShareArn === arn));
  if (missing !== undefined) {
    throw new AwsError('UnknownResourceException', `ResourceShare ${missing} could not be found.`);
  }
  return shares.filter(({ resourceShareArn }) => named.includes(String(resourceShareArn)));
}

/** A page of entries, under the name that the call gives them. */
export function pageOf(answer: string, entries: readonly Entry[], input: Fields, call: Call): Fields {
  const { items, nextToken } = call.page(entries, {
    nextToken: input['nextToken'] as string | undefined,
    maxResults: input['maxResults'] as number | undefined,
  });
  return { [answer]: items, ...(nextToken !== undefined && { nextToken }) };
}

function hasPrincipal(share: Entry, world: World, accountId: string): boolean {
  return associationsOf(share).some(
    ({ associationType, associatedEntity = '', status }) =>
      associationType === 'PRINCIPAL' &&
      status === 'ASSOCIATED' &&
      reaches(world, associatedEntity, accountId),
  );
}
