import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { EntitySummary } from '@private-ecr/core';
import { usePresenterContext } from '../../hooks';
import { stackRows } from '../../presenters/tab/drift';
import { privateEcrTranslationRef } from '../../translation';
import { OutLink } from '../OutLink';
import prose from '../Prose.module.css';
import { ToneIcon } from '../Status';
import styles from './EntityTab.module.css';
import { Panel } from './Panel';
import { ScrollTable } from './ScrollTable';

/** How each stack stands to what there is; not there at all where CI never reported. */
export function TerraformPanel({ summary }: { readonly summary: EntitySummary }) {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  const rows = stackRows(summary, usePresenterContext());
  if (rows.length === 0) return null;
  const heading = t('tab.terraform.heading');
  return (
    <Panel heading={heading}>
      <p className={prose['text']}>{t('tab.terraform.intro')}</p>
      <ScrollTable label={heading}>
        <thead>
          <tr>
            <th scope="col">{t('tab.terraform.stack')}</th>
            <th scope="col">{t('tab.terraform.state')}</th>
            <th scope="col">{t('tab.terraform.said')}</th>
            <th scope="col">{t('tab.terraform.planned')}</th>
            <th scope="col">{t('tab.terraform.repository')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ stack, tone, state, said, fix, planned, repository, href, commit }) => (
            <tr key={stack}>
              <th scope="row">
                <code>{stack}</code>
              </th>
              <td>
                <span className={styles['withIcon']}>
                  <ToneIcon tone={tone} size={16} />
                  {state}
                </span>
              </td>
              <td>
                {said}
                {fix !== undefined && (
                  <div>
                    <strong>{t('card.problems.fix')}</strong> {fix}
                  </div>
                )}
              </td>
              <td>{planned}</td>
              <td>
                {href === undefined ? repository : <OutLink href={href}>{repository}</OutLink>}{' '}
                <code>{commit}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </Panel>
  );
}
