import { useAnalytics, useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, ButtonLink } from '@backstage/ui';
import type { Refresh } from '../../hooks';
import { useNavigation } from '../../navigation';
import { privateEcrTranslationRef } from '../../translation';

export interface CardActionsProps {
  readonly entityRef: string;
  readonly refresh: Refresh;
}

/** What can be done from the card. */
export function CardActions({ entityRef, refresh }: CardActionsProps) {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  const analytics = useAnalytics();
  const { detailsHref } = useNavigation();
  return (
    <>
      {refresh.allowed && (
        <Button size="small" variant="secondary" isPending={refresh.asking} onPress={refresh.ask}>
          {t('card.refresh.now')}
        </Button>
      )}
      {detailsHref !== undefined && (
        <ButtonLink
          size="small"
          variant="secondary"
          href={detailsHref}
          onPress={() => analytics.captureEvent('open-details', entityRef)}
        >
          {t('card.details')}
        </ButtonLink>
      )}
    </>
  );
}
