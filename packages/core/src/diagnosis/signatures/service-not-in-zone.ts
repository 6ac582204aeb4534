import type { Signature } from '../signature';
import { weigh } from './shared/weigh';
import { words } from './shared/words';

/** The Region has the endpoint service, the subnet's Availability Zone has not. */
export const serviceNotInZone: Signature = {
  id: 'service-not-in-zone',
  clues: ({ text }) => {
    const evidence = words(
      text,
      /only the following availability zones are supported[^"]{0,60}|does not support the availability zone of the subnet[^"]{0,60}|service[^"]{0,160}not (?:available|supported) in (?:the )?(?:subnet's )?availability zone[^"]{0,60}/i,
    );
    return evidence.length === 0
      ? []
      : weigh(
          evidence,
          [
            'service-not-in-az',
            0.95,
            'The endpoint service has no presence in the Availability Zone of that subnet.',
          ],
          ['service-not-in-region', 0.05, 'The service may be offered in few zones of the Region.'],
        );
  },
};
