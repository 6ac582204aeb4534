import type { FreshnessView } from '../../presenters/card/freshness';
import { ToneIcon } from '../Status';
import prose from '../Prose.module.css';
import styles from './EntityCard.module.css';

/** How old all of it is, and what could not be read. */
export function FreshnessLine({ freshness }: { readonly freshness: FreshnessView }) {
  const { tone, text, collectedAt, outages } = freshness;
  return (
    <div className={styles['freshness']}>
      <p className={styles['withIcon']}>
        <ToneIcon tone={tone} size={14} />
        <time dateTime={collectedAt} title={collectedAt}>
          {text}
        </time>
      </p>
      {outages.map(outage => (
        <p key={outage} className={prose['secondary']}>
          {outage}
        </p>
      ))}
    </div>
  );
}
