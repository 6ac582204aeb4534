import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { VisuallyHidden } from '@backstage/ui';
import type { EndpointView, ZoneView } from '../../presenters/card/endpoints';
import { privateEcrTranslationRef } from '../../translation';
import { StatusLabel, ToneIcon } from '../Status';
import prose from '../Prose.module.css';
import styles from './EntityCard.module.css';
import { Section } from './Section';

export interface EndpointsSectionProps {
  readonly endpoints: readonly EndpointView[];
  readonly nat: string | undefined;
}

/** Each endpoint of the way, and each zone of it. */
export function EndpointsSection({ endpoints, nat }: EndpointsSectionProps) {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  return (
    <Section heading={t('card.endpoints.heading')}>
      {endpoints.length === 0 ? (
        <p className={prose['text']}>{t('card.endpoints.none')}</p>
      ) : (
        <ul className={styles['endpoints']}>
          {endpoints.map(endpoint => (
            <Endpoint key={endpoint.id} {...endpoint} />
          ))}
        </ul>
      )}
      {nat !== undefined && (
        <p className={styles['withIcon']}>
          <ToneIcon tone="info" size={16} />
          {nat}
        </p>
      )}
    </Section>
  );
}

function Endpoint({ id, service, status, state, tone, isGateway, zones }: EndpointView) {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  return (
    <li className={styles['endpoint']}>
      <span className={styles['service']} title={id}>
        {service}
      </span>
      {status === undefined ? (
        <span className={styles['withIcon']}>
          <ToneIcon tone={tone} size={16} />
          {state}
        </span>
      ) : (
        <StatusLabel status={status} />
      )}
      <span className={styles['zones']}>
        {isGateway ? (
          <span className={prose['secondary']}>{t('card.endpoints.gateway')}</span>
        ) : (
          zones.map(zone => <Zone key={zone.label} {...zone} />)
        )}
      </span>
    </li>
  );
}

function Zone({ label, tone, text }: ZoneView) {
  return (
    <span className={styles['zone']}>
      <span aria-hidden className={styles['zoneLabel']}>
        <ToneIcon tone={tone} size={14} />
        {label}
      </span>
      <VisuallyHidden>{text}</VisuallyHidden>
    </span>
  );
}
