import type { Signature } from '../signature';
import { weigh } from './shared/weigh';
import { words } from './shared/words';

/** An endpoint was not made or changed, and the message gives a reason that no other signature knows. */
export const endpointFailure: Signature = {
  id: 'endpoint-failure',
  isFallback: true,
  clues: ({ text }) => {
    const evidence = words(
      text,
      /error (?:creating|updating|modifying|waiting for|deleting)[^"]{0,20} (?:EC2 )?VPC Endpoint[^"]{0,160}|(?:creating|updating|modifying|deleting) EC2 VPC Endpoint[^"]{0,160}: [^"]{0,80}(?:error|exception|invalid|timeout|exceeded)[^"]{0,40}/i,
    );
    return evidence.length === 0
      ? []
      : weigh(evidence, [
          'other',
          0.4,
          `AWS refused to create or change an endpoint (${evidence[0] ?? ''}).`,
        ]);
  },
};
