import { hex, numberBelow } from './draft';

/** The prefix list of a service that gateway endpoints reach, one for each Region and the same in every account. */
export interface ServicePrefixList {
  readonly id: string;
  /** Plausible public ranges; not those of AWS. */
  readonly cidrBlocks: readonly string[];
}

/** @param name - `com.amazonaws.us-east-1.s3` */
export function servicePrefixList(name: string): ServicePrefixList {
  const third = (purpose: string) => numberBelow(256, name, purpose);
  return {
    id: `pl-${hex(8, name, 'prefix list')}`,
    cidrBlocks: [`3.5.${third('first')}.0/24`, `52.217.${third('second')}.0/24`],
  };
}
