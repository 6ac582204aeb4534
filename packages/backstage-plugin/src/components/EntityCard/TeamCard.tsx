import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { EntityInfoCard, useEntityRefLink } from '@backstage/plugin-catalog-react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import { usePresenterContext, useTeam } from '../../hooks';
import { useNavigation } from '../../navigation';
import { type TeamView, teamView } from '../../presenters/card/team';
import { privateEcrTranslationRef } from '../../translation';
import { FailureState, LoadingState, OutdatedNotice } from '../States';
import { StatusLabel } from '../Status';
import prose from '../Prose.module.css';
import styles from './EntityCard.module.css';

const HEIGHTS = [24, 40, 40, 40] as const;

/** The card of a team: its services, worst first. */
export function TeamCard({ entity }: { readonly entity: Entity }) {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  const { answer, error, refreshing, reload } = useTeam(stringifyEntityRef(entity));
  const context = usePresenterContext();
  return (
    <EntityInfoCard title={t('card.title')}>
      {answer && error && <OutdatedNotice error={error} receivedAt={answer.receivedAt} />}
      {answer === undefined && error && <FailureState error={error} onRetry={reload} retrying={refreshing} />}
      {answer === undefined && !error && <LoadingState heights={HEIGHTS} />}
      {answer && <TeamContent view={teamView(answer.value, context)} />}
    </EntityInfoCard>
  );
}

function TeamContent({ view }: { readonly view: TeamView }) {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  const hrefOf = useEntityRefLink();
  const { fleetHref } = useNavigation();
  if (view.rows.length === 0) return <p className={prose['text']}>{t('card.group.none')}</p>;
  return (
    <div className={prose['content']}>
      <p className={prose['text']}>{view.summary}</p>
      <ul className={styles['rows']} aria-label={t('card.group.list')}>
        {view.rows.map(({ entityRef, title, status, stale, headline }) => (
          <li key={entityRef} className={styles['row']}>
            <Link href={hrefOf(entityRef)}>{title}</Link>
            <StatusLabel status={status} />
            {stale && <StatusLabel status="stale" />}
            {headline !== undefined && <p className={styles['rowText']}>{headline}</p>}
          </li>
        ))}
      </ul>
      {view.savings !== undefined && <p className={prose['text']}>{view.savings}</p>}
      {view.more !== undefined &&
        (fleetHref === undefined ? (
          <p className={prose['secondary']}>{view.more}</p>
        ) : (
          <Link href={`${fleetHref}?${view.fleetQuery}`}>{view.more}</Link>
        ))}
    </div>
  );
}
