import type { Located, ResourceShare } from '../../snapshot';
import { type Evidence, evidenceOf } from '../../trace/finding';
import { listOf } from '../../trace/path/missing-list';
import type { HealthRule } from '../health-rule';
import { degraded, failing, info, type Observation, unseen } from '../observation';
import { SHARE_STATES } from './shared/share-states.data';
import { byOwner, sharesOfNetwork } from './shared/shares';

type Association = NonNullable<ResourceShare['associations']>[number];

/**
 * The state of RAM shares, and of each principal and resource in them. What RAM could not share is `failing`; what it is
 * still sharing, or somebody removed from a share that goes on, is `degraded`; a share that was taken back as a whole is
 * `info`, as that is how a team moves out.
 */
export const shareStatus: HealthRule = {
  id: 'share-status',
  title: 'Every RAM share is active, with all that belongs to it',
  evaluate: ({ index, scope }) =>
    byOwner(scope).flatMap(owner => {
      const { ownerId, region } = owner;
      if (index.known('ResourceShares', ownerId, region)) {
        return sharesOfNetwork(index, owner).flatMap(ofShare);
      }
      const what = `the ${listOf('ResourceShares', ownerId, region)}`;
      return [unseen(evidenceOf('account', ownerId), what, 'a share may have failed')];
    }),
};

function ofShare(share: Located<ResourceShare>): Observation[] {
  const { name, resourceShareArn, status, associations } = share.entry;
  const subject = evidenceOf('resource-share', resourceShareArn);
  const called = `the share ${name ?? resourceShareArn}`;
  const own = ofState('share', status, called, subject);
  if (own.some(observation => observation.kind === 'seen' && observation.severity !== 'degraded')) return own;
  if (associations === undefined) {
    return [...own, unseen(subject, `the associations of ${called}`, 'one of them may have failed')];
  }
  return [...own, ...current(associations).flatMap(each => ofAssociation(each, called, subject))];
}

/** RAM lists for a while what was removed, also when it was added again. */
function current(associations: readonly Association[]): readonly Association[] {
  const held = new Set(
    associations
      .filter(({ status }) => status?.toUpperCase() === 'ASSOCIATED')
      .map(({ associatedEntity }) => associatedEntity),
  );
  return associations.filter(
    ({ associatedEntity, status }) =>
      status?.toUpperCase() !== 'DISASSOCIATED' || !held.has(associatedEntity),
  );
}

function ofAssociation(
  { associatedEntity, status, statusMessage }: Association,
  share: string,
  subject: Evidence,
): Observation[] {
  const entity = associatedEntity ?? 'a principal or resource that is not named';
  return ofState('association', status, `${entity} in ${share}`, subject, statusMessage);
}

function ofState(
  of: 'share' | 'association',
  status: string | undefined,
  called: string,
  subject: Evidence,
  message?: string,
): Observation[] {
  if (status === undefined) return [unseen(subject, `the state of ${called}`, 'it may have failed')];
  const row = SHARE_STATES.find(({ of: what, state }) => what === of && state === status.toUpperCase());
  if (row === undefined) {
    return [unseen(subject, `what the state "${status}" of ${called} means`, 'AWS may have added it')];
  }
  const detail = `${called} is ${status}: ${row.means}${message ? ` (${message})` : ''}`;
  switch (row.severity) {
    case undefined:
      return [];
    case 'info':
      return [info(subject, detail)];
    default:
      return [(row.severity === 'failing' ? failing : degraded)(subject, detail, row.fix ?? '')];
  }
}
