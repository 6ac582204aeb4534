import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { RequestPreview } from '@private-ecr/core';
import { useFormats } from '../../hooks';
import { privateEcrTranslationRef } from '../../translation';
import { ToneIcon } from '../Status';
import { PreviewSavings } from './PreviewSavings';
import styles from './RequestForm.module.css';

/** What a request comes to. */
export function Preview({ preview }: { readonly preview: RequestPreview }) {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  const { problems, notKnown = [], endpoints } = preview;
  return (
    <>
      {problems.length === 0 ? (
        <p className={styles['withIcon']}>
          <ToneIcon tone="good" /> {t('request.preview.ready')}
        </p>
      ) : (
        <section aria-label={t('request.preview.problems', { count: problems.length })}>
          <p className={styles['withIcon']}>
            <ToneIcon tone="bad" /> {t('request.preview.problems', { count: problems.length })}
          </p>
          <ul className={styles['list']}>
            {problems.map(problem => (
              <li key={`${problem.path} ${problem.fix}`}>{t('request.preview.problem', problem)}</li>
            ))}
          </ul>
        </section>
      )}
      {notKnown.map(sentence => (
        <p key={sentence} className={styles['withIcon']}>
          <ToneIcon tone="unknown" /> {sentence}
        </p>
      ))}
      <Network {...preview} />
      {endpoints.length > 0 && (
        <section aria-label={t('request.preview.endpoints')}>
          <p className={styles['heading']}>{t('request.preview.endpoints')}</p>
          <ul className={styles['list']}>
            {endpoints.map(({ service, reasons }) => (
              <li key={service}>
                <code>{service}</code>: {reasons.join('; ')}
              </li>
            ))}
          </ul>
        </section>
      )}
      <PreviewSavings {...preview} />
    </>
  );
}

function Network({ cidr, remaining, subnets = [] }: RequestPreview) {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  const formats = useFormats();
  if (cidr === undefined) return null;
  return (
    <section aria-label={t('request.preview.network')}>
      <p className={styles['heading']}>{t('request.preview.network')}</p>
      <p className={styles['text']}>
        {remaining === undefined
          ? t('request.preview.rangeAlone', { cidr })
          : t('request.preview.range', { cidr, shown: formats.number(remaining) })}
      </p>
      <ul className={styles['list']}>
        {subnets.map(subnet => (
          <li key={subnet.cidr}>
            {t('request.preview.subnet', {
              cidr: subnet.cidr,
              shown: formats.number(subnet.usableAddresses),
            })}
          </li>
        ))}
      </ul>
      <p className={styles['secondary']}>{t('request.size.notReserved')}</p>
    </section>
  );
}
