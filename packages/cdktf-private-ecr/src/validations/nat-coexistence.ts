import type { Validation } from './support/validation';

/** Whether something leads to the internet beside the endpoints, by the property that asks for it. */
export interface EgressSubject {
  readonly property: string;
  readonly internetEgress: boolean;
}

/** What endpoints beside a NAT gateway do not save is for somebody to know, not for synth to refuse: a warning. */
export const natCoexistence: Validation<EgressSubject> = {
  id: 'nat-coexistence',
  check: ({ property, internetEgress }) =>
    internetEgress
      ? [
          {
            path: property,
            found: 'a way to the internet beside the endpoints',
            allowed: 'for tasks that call the internet; NAT gateways keep their price by the hour',
            fix: 'count as saved only what pulls and logs no longer send through them, or leave it out: private-ecr savings shows both',
          },
        ]
      : [],
};
