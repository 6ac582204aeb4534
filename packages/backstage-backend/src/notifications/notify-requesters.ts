import type { LoggerService } from '@backstage/backend-plugin-api';
import type { NotificationPayload } from '@backstage/plugin-notifications-common';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import type { Allocation, Allocations } from '../allocation';
import type { Target } from '../model/target';
import { networkOf } from '../requests/network-of';
import type { Store } from '../store';
import { catalogLink } from './catalog-link';
import { sendFailure } from './send-failure';

export interface RequesterNotifierOptions {
  readonly allocations: Pick<Allocations, 'untold' | 'settleTold'>;
  readonly store: {
    readonly targets: Pick<Store['targets'], 'all'>;
    readonly views: Pick<Store['views'], 'entity'>;
  };
  readonly notifications: NotificationService;
  readonly logger: LoggerService;
  readonly now: () => Date;
}

/** A network that is not there after so long is nobody's news any more. */
const TOO_OLD_MS = 30 * 86_400_000;

/**
 * Tells who asked for a network, once, when it is first seen to be well. One that is not well is not told of: its card
 * says what is missing, and its services' owners are told of failures.
 */
export function createRequesterNotifier(options: RequesterNotifierOptions) {
  const { allocations, store, notifications, logger, now } = options;

  const tell = async (allocation: Allocation, target: Target): Promise<void> => {
    try {
      await notifications.send({
        recipients: { type: 'entity', entityRef: allocation.requestedBy },
        payload: payloadOf(allocation, target),
      });
    } catch (error) {
      const { message, isNotInstalled } = sendFailure(error);
      if (!isNotInstalled) {
        // The others are told all the same.
        logger.warn(`who asked for ${allocation.name} is not told of it, which is tried again: ${message}`);
        return;
      }
    }
    await allocations.settleTold(allocation.requestId);
  };

  return async (signal: AbortSignal): Promise<void> => {
    const untold = await allocations.untold(new Date(now().getTime() - TOO_OLD_MS));
    if (untold.length === 0) return;
    const targets = await store.targets.all();
    for (const allocation of untold) {
      if (signal.aborted) return;
      const target = networkOf(allocation, targets);
      if (target === undefined || !(await isWell(target, allocation, store.views))) continue;
      await tell(allocation, target);
    }
  };
}

/** What was judged before the network was confirmed is another one's. */
async function isWell(
  { entityRef }: Target,
  { confirmedAt = '' }: Allocation,
  views: Pick<Store['views'], 'entity'>,
): Promise<boolean> {
  const view = await views.entity(entityRef);
  return (
    view?.summary.state === 'judged' &&
    view.summary.health.status === 'healthy' &&
    Date.parse(view.judgedAt) >= Date.parse(confirmedAt)
  );
}

function payloadOf({ name, cidr, requestId }: Allocation, { entityRef }: Target): NotificationPayload {
  return {
    title: `The network ${name} is there`,
    description: `Its range is ${cidr}, and images can be pulled through it.`,
    link: catalogLink(entityRef),
    severity: 'normal',
    topic: 'private-ecr',
    scope: `private-ecr:request:${requestId}`,
  };
}
