import { LISTS, type ListName } from '../world/lists.data';
import { associationsOf } from '../world/shares';
import { ownerOf, type World } from '../world/world';
import { changeEntries, requireChange, type Scenario, type Target } from './scenario';

/** The share has not reached the participant: its principals are still being associated, and it sees nothing of it. */
export const sharePending: Scenario = {
  name: 'share-pending',
  summary: 'The share with the team is still being associated: the team sees no shared subnet.',
  apply: (world, target) => {
    const reached = new Set<string>();
    const pending = changeEntries(world, 'ResourceShares', target, share => {
      const associations = associationsOf(share).map(association => {
        const { associationType, associatedEntity = '' } = association;
        const isMeant =
          associationType === 'PRINCIPAL' && (target.participantId ?? associatedEntity) === associatedEntity;
        if (isMeant) reached.add(associatedEntity);
        return isMeant ? { ...association, status: 'ASSOCIATING' } : association;
      });
      const isChanged = associations.some(
        (association, index) => association !== associationsOf(share)[index],
      );
      return isChanged ? { ...share, associations } : share;
    });
    const changed = requireChange('share-pending', world, pending, target, 'a share with an account');
    return (Object.keys(LISTS) as ListName[]).reduce(
      (each, list) => withoutViews(each, list, reached, target),
      changed,
    );
  },
};

/** What a snapshot holds of others' in a participant's own lists goes too. */
function withoutViews(
  world: World,
  list: ListName,
  participants: ReadonlySet<string>,
  { region }: Target,
): World {
  return changeEntries(world, list, { region }, (entry, { accountId }) => {
    const ownerId = ownerOf(list, entry, accountId);
    return participants.has(accountId) && ownerId !== accountId && ownerId !== 'AWS' ? undefined : entry;
  });
}
