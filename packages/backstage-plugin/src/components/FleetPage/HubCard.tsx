import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Hub } from '@private-ecr/core';
import { Button, Card, CardBody } from '@backstage/ui';
import { usePresenterContext } from '../../hooks';
import { agedFreshness, freshnessView } from '../../presenters/card/freshness';
import { privateEcrTranslationRef } from '../../translation';
import { FreshnessLine } from '../EntityCard/FreshnessLine';
import { StatusLabel } from '../Status';
import { Capacity } from './Capacity';
import styles from './FleetPage.module.css';
import { useShowRows } from './use-view';

export interface HubCardProps {
  readonly hub: Hub;
  readonly receivedAt: number;
}

/** A hub: its state, its room, what it costs. */
export function HubCard({ hub, receivedAt }: HubCardProps) {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  const context = usePresenterContext();
  const { formats, now } = context;
  const show = useShowRows();
  const { capacity, freshness } = hub;
  const orUnknown = (value: number | null) =>
    value === null ? t('fleet.hubs.notKnown') : formats.number(value);
  const aged = agedFreshness(freshness, receivedAt, now);
  const uses = t('fleet.hubs.usesCounts', {
    vpcs: formats.number(hub.vpcs),
    services: formats.number(hub.services),
  });
  const money = [
    [t('fleet.hubs.fixedCost'), hub.fixedMonthlyUsd],
    [t('fleet.hubs.savings'), hub.savingsMonthlyUsd],
  ] as const;
  return (
    <li>
      <Card className={styles['hub'] ?? ''}>
        <CardBody>
          <div className={styles['hubHead']}>
            <h3 className={styles['hubTitle']}>{hub.title}</h3>
            <StatusLabel status={hub.status} />
          </div>
          <p className={styles['secondary']}>
            {t('fleet.hubs.place', { region: hub.region, account: hub.accountId })}
          </p>
          <dl className={styles['facts']}>
            <dt>{t('fleet.hubs.uses')}</dt>
            <dd>
              {hub.vpcs + hub.services === 0 ? (
                uses
              ) : (
                <Button size="small" variant="secondary" onPress={() => show({ hub: hub.hub })}>
                  {uses}
                </Button>
              )}
            </dd>
            <dt>{t('fleet.hubs.participants')}</dt>
            <dd>
              <Capacity name={t('fleet.hubs.participants')} used={capacity.participants} />
            </dd>
            <dt>{t('fleet.hubs.endpoints')}</dt>
            <dd>
              <Capacity name={t('fleet.hubs.endpoints')} used={capacity.interfaceEndpoints} />
            </dd>
            <dt>{t('fleet.hubs.subnets')}</dt>
            <dd>{orUnknown(capacity.subnets)}</dd>
            <dt>{t('fleet.hubs.freeAddresses')}</dt>
            <dd>
              {orUnknown(capacity.freeAddresses)}
              {capacity.largestFreeCidr !== null &&
                ` (${t('fleet.hubs.largestFree', { cidr: capacity.largestFreeCidr })})`}
            </dd>
            {money.map(([name, usd]) =>
              usd === undefined ? null : (
                <div key={name} className={styles['fact']}>
                  <dt>{name}</dt>
                  <dd>{formats.money(usd)}</dd>
                </div>
              ),
            )}
          </dl>
          <FreshnessLine freshness={freshnessView(aged, context)} />
        </CardBody>
      </Card>
    </li>
  );
}
