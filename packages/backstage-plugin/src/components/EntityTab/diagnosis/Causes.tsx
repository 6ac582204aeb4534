import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useFormats } from '../../../hooks';
import { webLink } from '../../../presenters/doc-links';
import { privateEcrTranslationRef } from '../../../translation';
import { StatusLabel, ToneIcon } from '../../Status';
import prose from '../../Prose.module.css';
import styles from '../EntityTab.module.css';
import { OutLink } from '../../OutLink';
import { Confirmation } from './Confirmation';
import type { Explanation } from './use-diagnosis';

/** Possible causes, most probable first. */
export function Causes({ explanation: { answer, offlineBecause } }: { readonly explanation: Explanation }) {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  const { causes, trace } = answer;
  return (
    <div className={styles['causes']}>
      {offlineBecause !== undefined && (
        <p className={styles['withIcon']}>
          <ToneIcon tone="warning" size={16} />
          <span>{t('tab.diagnosis.offline', { why: t(`state.failure.${offlineBecause}`) })}</span>
        </p>
      )}
      <p className={prose['text']}>
        <strong>
          {causes.length === 0
            ? t('tab.diagnosis.nothing')
            : t('tab.diagnosis.answered', { count: causes.length })}
        </strong>{' '}
        {causes.length === 0 && t('tab.diagnosis.nothingAdvice')}
        {trace && (
          <>
            <StatusLabel status={trace.verdict} />
          </>
        )}
      </p>
      <ol className={styles['causeList']}>
        {causes.map(cause => (
          <Cause key={cause.cause} {...cause} />
        ))}
      </ol>
    </div>
  );
}

type CauseProps = Explanation['answer']['causes'][number];

function Cause({ cause, confidence, reason, check, fix, evidence, link, confirmation }: CauseProps) {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  const formats = useFormats();
  const page = webLink(link);
  return (
    <li className={styles['cause']}>
      <p className={styles['causeHead']}>
        <code>{cause}</code>
        <span>{t('tab.diagnosis.confidence', { percent: formats.percent(confidence) })}</span>
        {confirmation !== undefined && <Confirmation confirmation={confirmation} />}
      </p>
      <dl className={styles['facts']}>
        <dt>{t('tab.diagnosis.reason')}</dt>
        <dd>{reason}</dd>
        <dt>{t('tab.diagnosis.check')}</dt>
        <dd>{check}</dd>
        <dt>{t('tab.diagnosis.fix')}</dt>
        <dd>{fix}</dd>
        {evidence.length > 0 && (
          <>
            <dt>{t('tab.diagnosis.words')}</dt>
            <dd>
              {evidence.map(words => (
                <code key={words} className={styles['words']}>
                  {words}
                </code>
              ))}
            </dd>
          </>
        )}
      </dl>
      {page !== undefined && <OutLink href={page}>{t('tab.diagnosis.link')}</OutLink>}
    </li>
  );
}
