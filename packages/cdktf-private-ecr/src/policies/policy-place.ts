import { partitionOf } from '@private-ecr/core';
import { checkedOne } from './checked';
import { partitionOfAnotherRegion, partitionUnknown } from './errors';

/** Where the things lie that a policy is about. */
export interface PolicyPlace {
  readonly region: string;
  /** As it stands in ARNs: `aws-cn`. @defaultValue that of the Region, where the Region is in core's table */
  readonly partition?: string | undefined;
}

/**
 * The partition that ARNs of a place begin with; never guessed.
 *
 * @throws {@link @private-ecr/core#InvalidInputError} where the Region is not known and no partition is named
 */
export function partitionIn({ region, partition }: PolicyPlace): string {
  checkedOne('region', 'region', region);
  const known = partitionOf(region)?.id;
  if (partition === undefined) {
    if (known === undefined) throw partitionUnknown(region);
    return known;
  }
  if (known !== undefined && known !== partition) throw partitionOfAnotherRegion(region, partition, known);
  return checkedOne('partition', 'partition', partition);
}
