import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useRefresh, useSummary } from '../../hooks';
import { privateEcrTranslationRef } from '../../translation';
import { CardActions } from './CardActions';
import { CardBody } from './CardBody';
import { RefreshNotice } from './RefreshNotice';

/** The card of a service or a VPC. */
export function NetworkCard({ entity }: { readonly entity: Entity }) {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  const entityRef = stringifyEntityRef(entity);
  const refresh = useRefresh(entityRef);
  const summary = useSummary(entityRef, refresh.askedAt);
  return (
    <EntityInfoCard
      title={t('card.title')}
      headerActions={summary.answer && <CardActions entityRef={entityRef} refresh={refresh} />}
    >
      <RefreshNotice refresh={refresh} collectedAt={summary.answer?.value.freshness.collectedAt ?? null} />
      <CardBody entity={entity} summary={summary} />
    </EntityInfoCard>
  );
}
