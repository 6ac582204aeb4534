import type { LoggerService } from '@backstage/backend-plugin-api';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import type { StatusChange, StatusChangeQueue } from '../store';
import { messageOf } from './message-of';
import { newsOf } from './news-of';
import { sendFailure } from './send-failure';

export interface NotifyOptions {
  readonly changes: StatusChangeQueue;
  readonly notifications: NotificationService;
  readonly logger: LoggerService;
  readonly now: () => Date;
}

/** Changes that are looked at in one go. */
const AT_ONCE = 200;

/** Nobody wants to hear of yesterday's failure for the first time. */
const TOO_OLD_MS = 6 * 3_600_000;

/** What is sent is refused, as it would be the next time. */
const REFUSED = /status 4(00|05|06|09|1\d|2[0-8])\b/;

/** So many failures in one go are nobody's in particular. */
const MOST_FAILURES = 5;

/**
 * Tells owners of their services that turned failing or recovered: each change once, over any number of replicas,
 * because one of them runs this at a time and what was told is taken off the queue.
 *
 * Where notifications are not installed, nobody is told, and the log says so once. Where they cannot be sent at present,
 * the changes stay until they are too old; those that failed before are tried after all others, so that none holds them
 * up. A change that is refused for itself is left, and the log says so.
 */
export function createNotifier({ changes, notifications, logger, now }: NotifyOptions) {
  let saidNotInstalled = false;
  /** Ids of changes that could not be told the last time. */
  let failedBefore: ReadonlySet<string> = new Set();

  const send = async (change: StatusChange): Promise<void> => {
    const news = newsOf(change);
    if (news === undefined || change.ownerRef === undefined) return;
    if (now().getTime() - Date.parse(change.at) > TOO_OLD_MS) return;
    await notifications.send({
      recipients: { type: 'entity', entityRef: change.ownerRef },
      payload: messageOf(change, news),
    });
  };

  /** Whether there is nothing left to do for a change. */
  const isDone = async (change: StatusChange): Promise<boolean> => {
    try {
      await send(change);
      return true;
    } catch (error) {
      const { message, isNotInstalled } = sendFailure(error);
      if (isNotInstalled) {
        if (!saidNotInstalled) logger.info('the notifications plugin is not installed: owners are not told');
        saidNotInstalled = true;
        return true;
      }
      const isRefused = REFUSED.test(message);
      const outcome = isRefused ? 'is left' : 'is tried again';
      logger.warn(`the owner of ${change.entityRef} is not told of a change, which ${outcome}: ${message}`);
      return isRefused;
    }
  };

  return async (signal: AbortSignal): Promise<void> => {
    const pending = await changes.pending(AT_ONCE);
    const failed = new Set<string>();
    const [fresh, again] = [false, true].map(before =>
      pending.filter(({ id }) => failedBefore.has(id) === before),
    );
    for (const change of [...(fresh ?? []), ...(again ?? [])]) {
      if (signal.aborted || failed.size >= MOST_FAILURES) break;
      if (await isDone(change)) await changes.settle([change.id]);
      else failed.add(change.id);
    }
    failedBefore = new Set(
      [...failedBefore, ...failed].filter(id => pending.some(change => change.id === id)),
    );
  };
}
