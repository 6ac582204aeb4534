import { useEntity } from '@backstage/plugin-catalog-react';
import { NetworkCard } from './NetworkCard';
import { TeamCard } from './TeamCard';

/** The card of the entity that is shown: a list for a team, else the state of the network. */
export function EntityCard() {
  const { entity } = useEntity();
  return entity.kind.toLowerCase() === 'group' ? (
    <TeamCard entity={entity} />
  ) : (
    <NetworkCard entity={entity} />
  );
}
