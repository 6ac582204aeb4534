import { serviceName } from '@private-ecr/core';
import type { Validation } from './support/validation';

/** The services of a VPC's interface endpoints. */
export interface ServicesSubject {
  readonly region: string;
  readonly services: readonly string[];
}

/** Two endpoints of one service with private DNS answer for the same names: AWS refuses the second. */
export const duplicateService: Validation<ServicesSubject> = {
  id: 'duplicate-service',
  check: ({ region, services }) => {
    const names = services.map(service => serviceName(service, region));
    return services
      .filter((_, place) => names.indexOf(names[place] ?? '') < place)
      .map(service => ({
        path: 'endpoints.services',
        found: service,
        allowed: 'each service once',
        fix: 'leave it out: the preset, or an entry before it, has it already',
      }));
  },
};
