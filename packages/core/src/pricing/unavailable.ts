import type { RegionalRateKey, TieredRateKey, UnavailablePrice } from './rate';

/** Why a Region has no price in the table; the first that matches tells it. */
const REASONS: readonly (readonly [regions: RegExp, reason: string])[] = [
  [/^cn-/, 'the Regions in China are another partition, which bills in CNY'],
  [/^eusc-/, 'the European Sovereign Cloud is another partition, whose prices are not in the table'],
];

/** "Price unavailable", with the reason that applies to the Region. */
export function unavailableHere(region: string, key: RegionalRateKey | TieredRateKey): UnavailablePrice {
  const [, reason] = REASONS.find(([regions]) => regions.test(region)) ?? [
    undefined,
    `no evidence for ${key} in ${region}; give it as an override, or read it from the Price List`,
  ];
  return { available: false, reason: `price unavailable: ${reason}` };
}
