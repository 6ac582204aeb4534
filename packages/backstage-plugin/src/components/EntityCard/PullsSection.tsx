import type { PullsView } from '../../presenters/card/pulls';
import { ToneIcon } from '../Status';
import prose from '../Prose.module.css';
import styles from './EntityCard.module.css';

/** Can it pull: the first thing to be read, and read out again when it changes. */
export function PullsSection({ pulls }: { readonly pulls: PullsView }) {
  return (
    <div aria-live="polite">
      <p className={`${prose['headline']} ${styles[pulls.tone]}`}>
        <ToneIcon tone={pulls.tone} size={22} />
        <strong>{pulls.headline}</strong>
      </p>
      {pulls.details.map(detail => (
        <p key={detail} className={styles['below']}>
          {detail}
        </p>
      ))}
    </div>
  );
}
