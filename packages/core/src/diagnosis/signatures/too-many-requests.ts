import type { Signature } from '../signature';
import { weigh } from './shared/weigh';
import { words } from './shared/words';

/** The registry or the API was reached and limits how often it answers. */
export const tooManyRequests: Signature = {
  id: 'too-many-requests',
  clues: ({ text, host, hosts, setting }) => {
    const evidence = words(
      text,
      /toomanyrequests[^"]{0,80}|429 too many requests|pull rate limit|(?:status(?: code)?:? |StatusCode: ?)429|unauthenticated pull limit|rate exceeded|ThrottlingException|RequestLimitExceeded|pull QPS exceeded|throttled/i,
    );
    const isOfRegistry = /pull rate limit|toomanyrequests/i.test(text);
    if (evidence.length === 0 || !(isOfRegistry || setting.pull || setting.start || hosts.length > 0))
      return [];
    const name = host?.name ?? 'the registry';
    return weigh(
      evidence,
      ['rate-limit', 0.92, `${name} answered that it was asked too often.`],
      [
        'registry-credentials',
        host?.outside === 'registry' ? 0.2 : 0,
        `Pulls without a login have the lowest limit at ${name}.`,
      ],
    );
  },
};
