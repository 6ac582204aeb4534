import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useHubs } from '../../hooks';
import { privateEcrTranslationRef } from '../../translation';
import { FailureState, LoadingState, OutdatedNotice } from '../States';
import styles from './FleetPage.module.css';
import { HubCard } from './HubCard';

const HEIGHTS = [180] as const;

/** The hubs, and how much room is left in each. */
export function HubsSection() {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  const { answer, error, loading, refreshing, reload } = useHubs();
  return (
    <section aria-labelledby="private-ecr-hubs">
      <h2 id="private-ecr-hubs" className={styles['heading']}>
        {t('fleet.hubs.heading')}
      </h2>
      {loading && <LoadingState heights={HEIGHTS} />}
      {!answer && error && <FailureState error={error} onRetry={reload} retrying={refreshing} />}
      {answer && error && <OutdatedNotice error={error} receivedAt={answer.receivedAt} />}
      {answer &&
        (answer.value.hubs.length === 0 ? (
          <p className={styles['text']}>{t('fleet.hubs.none')}</p>
        ) : (
          <ul className={styles['hubs']}>
            {answer.value.hubs.map(hub => (
              <HubCard key={`${hub.region} ${hub.hub}`} hub={hub} receivedAt={answer.receivedAt} />
            ))}
          </ul>
        ))}
    </section>
  );
}
