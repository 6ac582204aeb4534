import type { Signature } from '../signature';
import { weigh } from './shared/weigh';
import { words } from './shared/words';

/** No endpoint service of that name in that Region. */
export const serviceNotInRegion: Signature = {
  id: 'service-not-in-region',
  clues: ({ text }) => {
    const evidence = words(
      text,
      /vpc endpoint service '?[^ ']{0,120}'? ?does ?not ?exist|InvalidServiceName|VPC Endpoint Services?: couldn't find resource|no matching (?:EC2 )?VPC Endpoint Service found|VPC endpoint service [^ ]{1,120} (?:is not available|not found|could not be found)|service [^ ]{1,120} is not (?:available|supported) in (?:this|the) region/i,
    );
    const service = /(?:com|cn\.com|eu)\.amazonaws\.[a-z0-9.-]{3,100}[a-z]/i.exec(text)?.[0];
    return evidence.length === 0
      ? []
      : weigh(evidence, [
          'service-not-in-region',
          0.94,
          `There is no endpoint service ${service ?? 'of that name'} there: its name is wrong, or the Region does not offer it.`,
        ]);
  },
};
