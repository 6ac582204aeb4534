import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Hub } from '@private-ecr/core';
import { useFormats } from '../../hooks';
import { levelOf } from '../../presenters/fleet/capacity';
import { privateEcrTranslationRef } from '../../translation';
import { ToneIcon } from '../Status';
import styles from './FleetPage.module.css';

export interface CapacityProps {
  readonly name: string;
  readonly used: Hub['capacity']['participants'];
}

/** How much of a quota is used, in figures and as a bar. */
export function Capacity({ name, used }: CapacityProps) {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  const formats = useFormats();
  const level = levelOf(used);
  if (level === undefined) return <>{t('fleet.hubs.notKnown')}</>;
  const text = t('fleet.hubs.used', {
    used: formats.number(level.used),
    limit: formats.number(level.limit),
  });
  return (
    <span className={styles['capacity']}>
      <meter
        className={styles['meter']}
        aria-label={`${name}: ${text}`}
        min={0}
        max={level.limit}
        value={Math.min(level.used, level.limit)}
      />
      {text}
      {level.tone !== 'good' && (
        <>
          <ToneIcon tone={level.tone} size={16} />
          {level.tone === 'bad' ? t('fleet.hubs.full') : t('fleet.hubs.nearlyFull')}
        </>
      )}
    </span>
  );
}
