import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { EntitySummary } from '@private-ecr/core';
import type { PathSubnet, PathVariant, ServicePath } from '../../../presenters/tab/path';
import { useSettings } from '../../../settings-context';
import { privateEcrTranslationRef } from '../../../translation';
import { ToneIcon, TONE_OF } from '../../Status';
import prose from '../../Prose.module.css';
import styles from '../EntityTab.module.css';
import { HopChain } from './HopChain';

export interface ServiceWayProps {
  readonly path: ServicePath;
  readonly summary: EntitySummary;
}

/** The ways to one service: one, or one for each group of subnets that differ. */
export function ServiceWay({ path, summary }: ServiceWayProps) {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  const { service, purpose, verdict, variants } = path;
  return (
    <li className={styles['way']}>
      <h5 className={styles['wayHeading']}>
        <ToneIcon tone={TONE_OF[verdict]} size={16} />
        <code>{service}</code> <span className={prose['secondary']}>{t(`tab.path.purpose.${purpose}`)}</span>
      </h5>
      {variants.map(variant => (
        <div key={variant.key} className={styles['variant']}>
          <p className={prose['text']}>
            <Sentence service={service} variant={variant} /> <From variant={variant} />
          </p>
          <HopChain service={service} variant={variant} summary={summary} />
        </div>
      ))}
    </li>
  );
}

/** The way in words: what the row of links shows. */
function Sentence({ service, variant }: { readonly service: string; readonly variant: PathVariant }) {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  const at = variant.brokenHop ?? variant.hops.find(({ verdict }) => verdict === 'unknown');
  if (at === undefined) return <>{t('tab.path.works', { service })}</>;
  const hop = t(`tab.path.hop.${at.id}`, { service });
  return (
    <strong>
      {variant.brokenHop
        ? t('tab.path.brokenAt', { service, hop })
        : t('tab.path.unknownAt', { service, hop })}
    </strong>
  );
}

function From({ variant: { subnets, via } }: { readonly variant: PathVariant }) {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  const { azLabels } = useSettings();
  const nameOf = ({ subnetId, zone, zoneId }: PathSubnet) => {
    const label = azLabels === 'id' ? (zoneId ?? zone) : zone;
    return label === undefined ? subnetId : t('tab.path.subnet', { subnet: subnetId, zone: label });
  };
  return (
    <span className={prose['secondary']}>
      {t(`tab.path.via.${via}`)},{' '}
      {t('tab.path.subnets', { count: subnets.length, list: subnets.map(nameOf).join(', ') })}
    </span>
  );
}
