import type { NotificationPayload } from '@backstage/plugin-notifications-common';
import { printable } from '@private-ecr/core';
import { withoutAmounts } from '../answers/costs';
import type { StatusChange } from '../store';
import { catalogLink } from './catalog-link';
import type { News } from './news-of';

const LONGEST_TEXT = 300;

/**
 * What an owner reads. Costs are left out: not everybody who owns a service may see them.
 *
 * Of one service there is one notification, which tells the latest: `scope` names it.
 */
export function messageOf({ entityRef, title, headline, to }: StatusChange, news: News): NotificationPayload {
  const name = plain(title);
  const also =
    to === 'degraded' && headline !== undefined ? `, and something is left to do: ${headline}` : '';
  return {
    title: news === 'failing' ? `${name} cannot pull its image` : `${name} can pull its image again`,
    description:
      news === 'failing'
        ? plain(headline ?? 'The path to the registry is broken.')
        : plain(`The path to the registry works${also}`),
    link: catalogLink(entityRef),
    severity: news === 'failing' ? 'high' : 'normal',
    topic: 'private-ecr',
    scope: `private-ecr:${entityRef}`,
  };
}

function plain(text: string): string {
  const line = withoutAmounts(printable(text));
  return line.length <= LONGEST_TEXT ? line : `${line.slice(0, LONGEST_TEXT)}…`;
}
