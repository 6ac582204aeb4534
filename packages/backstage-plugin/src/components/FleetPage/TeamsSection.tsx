import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useTeams } from '../../hooks';
import { privateEcrTranslationRef } from '../../translation';
import { FailureState, LoadingState, OutdatedNotice } from '../States';
import styles from './FleetPage.module.css';
import { useTeamColumns } from './table/use-team-columns';
import { VirtualTable } from './table/VirtualTable';

const HEIGHTS = [240] as const;
const ROW_HEIGHTS = { wide: 48, narrow: 148 } as const;

/** The teams, the one with the worst service first, and how each of them stands. */
export function TeamsSection({ withCosts }: { readonly withCosts: boolean }) {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  const { answer, error, loading, refreshing, reload } = useTeams();
  const columns = useTeamColumns(withCosts);
  const teams = answer?.value.teams ?? [];
  return (
    <section aria-labelledby="private-ecr-teams">
      <h2 id="private-ecr-teams" className={styles['heading']}>
        {t('fleet.teams.heading')}
      </h2>
      {loading && <LoadingState heights={HEIGHTS} />}
      {!answer && error && <FailureState error={error} onRetry={reload} retrying={refreshing} />}
      {answer && error && <OutdatedNotice error={error} receivedAt={answer.receivedAt} />}
      {answer &&
        (teams.length === 0 ? (
          <p className={styles['text']}>{t('fleet.teams.none')}</p>
        ) : (
          <VirtualTable
            name={t('fleet.teams.heading')}
            layout="teamColumns"
            columns={columns}
            totalRows={teams.length}
            row={position => teams[position]}
            heights={ROW_HEIGHTS}
          />
        ))}
    </section>
  );
}
