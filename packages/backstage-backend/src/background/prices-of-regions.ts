import type { LivePrices } from '@private-ecr/core';
import type { PriceSources } from '../judgement';

/** The operator's own prices, and those of the Price List that are held; AWS is not asked. */
export function pricesOfRegions(
  overrides: PriceSources['overrides'],
  held: (region: string) => Promise<LivePrices | undefined>,
): (regions: readonly string[]) => Promise<PriceSources> {
  return async regions => {
    const found = await Promise.all(regions.map(async region => [region, await held(region)] as const));
    const live = Object.fromEntries(found.flatMap(([region, prices]) => (prices ? [[region, prices]] : [])));
    return { ...(overrides && { overrides }), live };
  };
}
