import { parseArn, parseImageUri } from '@private-ecr/core';
import { isKnown, type Validation } from './support/validation';

/** Texts that name a Region, by the property that each stands in. */
export interface RegionSubject {
  readonly region: string;
  /** ARNs, or images of ECR. */
  readonly named: Readonly<Record<string, string>>;
}

/** The endpoints of a Region serve that Region alone: its registries, its keys, its Transit Gateways. */
export const sameRegion: Validation<RegionSubject> = {
  id: 'same-region',
  check: ({ region, named }) =>
    Object.entries(named).flatMap(([path, text]) => {
      const other = isKnown(text) ? regionNamedIn(text) : undefined;
      if (other === undefined || other === region) return [];
      const fix = `name one of ${region}, or replicate it there: nothing leads to ${other} from here`;
      return [{ path, found: text, allowed: `something in ${region}`, fix }];
    }),
};

function regionNamedIn(text: string): string | undefined {
  return (parseArn(text)?.region ?? parseImageUri(text)?.region) || undefined;
}
