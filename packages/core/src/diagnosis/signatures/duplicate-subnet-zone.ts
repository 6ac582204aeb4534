import type { Signature } from '../signature';
import { weigh } from './shared/weigh';
import { words } from './shared/words';

/** An interface endpoint takes one subnet per Availability Zone. */
export const duplicateSubnetZone: Signature = {
  id: 'duplicate-subnet-zone',
  clues: ({ text }) => {
    const evidence = words(
      text,
      /DuplicateSubnetsInSameZone|found another vpc endpoint subnet in the availability zone[^"]{0,60}|endpoint subnets should be in different availability zones/i,
    );
    return evidence.length === 0
      ? []
      : weigh(evidence, [
          'duplicate-subnet-az',
          0.97,
          'Two of the subnets given to the endpoint are in one Availability Zone.',
        ]);
  },
};
