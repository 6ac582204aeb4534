import { evidenceOf } from '../../trace/finding';
import type { HealthRule } from '../health-rule';
import { unseen } from '../observation';

/** By how much clocks of machines that keep time may differ, in milliseconds. */
const CLOCK_SKEW = 5 * 60_000;

/**
 * How old the snapshot is. Past the threshold it tells how things were, and `unknown` is added to what it shows; so it
 * is where the snapshot names no time, or one that is yet to come.
 */
export const snapshotAge: HealthRule = {
  id: 'snapshot-age',
  title: 'The snapshot is recent',
  evaluate: ({ index, now, collectedAt, thresholds }) => {
    const text = index.snapshot.collectedAt;
    const subject = evidenceOf('snapshot', text);
    const what = 'the present state of the network';
    if (collectedAt === undefined) {
      return [unseen(subject, what, `the snapshot says "${text}" instead of when it was taken`)];
    }
    if (collectedAt - now > CLOCK_SKEW) {
      return [unseen(subject, what, `the snapshot was taken at ${text}, which is yet to come`)];
    }
    const ageSeconds = Math.floor((now - collectedAt) / 1_000);
    if (ageSeconds <= thresholds.staleAfterSeconds) return [];
    const limit = `older than ${thresholds.staleAfterSeconds} seconds`;
    return [unseen(subject, what, `the snapshot was taken at ${text} and is ${limit}`)];
  },
};
