import type { Signature } from '../signature';
import { weigh } from './shared/weigh';
import { words } from './shared/words';

/** EKS says it of a quota, and has been seen to say it where the endpoints were missing. */
export const fargatePodLimit: Signature = {
  id: 'fargate-pod-limit',
  clues: ({ text }) => {
    const evidence = words(
      text,
      /(?:reached|exceeded) (?:the|your) limit on (?:the number of )?Fargate pods?[^"]{0,60}/i,
    );
    return evidence.length === 0
      ? []
      : weigh(
          evidence,
          ['other', 0.5, 'The account has as many Fargate pods at a time as its quota allows.'],
          [
            'endpoint-missing:ecr.api',
            0.36,
            'Pods that hang while they pull count against the quota: the endpoints may be missing.',
          ],
          [
            'route-missing:other',
            0.2,
            'Pods that hang while they pull count against the quota: there may be no route out.',
          ],
        );
  },
};
