import fc from 'fast-check';
import { aScenario, type ScenarioDocument, type TeamDocument } from './scenario-document';

const SERVICES = ['ecr.api', 'ecr.dkr', 'logs', 'secretsmanager'];

/** A decimal as text with up to `places` places. */
function decimalText(most: number, places: number) {
  const unit = 10 ** places;
  return fc.nat({ max: most * unit }).map(digits => (digits / unit).toFixed(places));
}

const price = decimalText(1, 5);
const share = decimalText(1, 4);
const gb = fc.oneof(fc.constant('0'), decimalText(5_000, 3), decimalText(2_000_000, 0));

function present<Key extends string, Value>(key: Key, value: fc.Arbitrary<Value>) {
  return fc.option(value, { nil: undefined }).map(found => (found === undefined ? {} : { [key]: found }));
}

const fleet = fc
  .tuple(
    fc.record({ natUnits: fc.nat({ max: 6 }) }),
    present('publicIpv4PerUnit', fc.nat({ max: 8 })),
    present('crossAzShare', share),
  )
  .map(parts => Object.assign({}, ...parts) as TeamDocument['baseline']);

function team(id: string, services: readonly string[]): fc.Arbitrary<TeamDocument> {
  return fc
    .tuple(
      fc.record({ s3: gb, internet: gb }),
      fc.tuple(...services.map(service => present(service, gb))),
      fleet,
      present('kind', fc.constantFrom('zonal', 'regional')),
      present('residual', fleet),
    )
    .map(([{ s3, internet }, perService, baseline, kind, residual]) => ({
      id,
      gb: { s3, internet, interface: Object.assign({}, ...perService) as Record<string, string> },
      baseline: { ...baseline, ...kind },
      ...residual,
    }));
}

function allocation(ids: readonly string[]): fc.Arbitrary<ScenarioDocument['allocation']> {
  const weights = fc
    .array(decimalText(100, 2), { minLength: ids.length, maxLength: ids.length })
    .map(all => (all.every(weight => Number(weight) === 0) ? all.map(() => '1') : all))
    .map(all => ({
      method: 'fixed' as const,
      weights: Object.fromEntries(ids.map((id, index) => [id, all[index] ?? '1'])),
    }));
  return fc.oneof(fc.constant({ method: 'even' }), fc.constant({ method: 'proportional' }), weights);
}

const connectivity = fc
  .tuple(
    fc.record({ mode: fc.constantFrom('ram-shared-subnets', 'tgw', 'standalone') }),
    present('hubAttachmentAlreadyPaid', fc.boolean()),
    present('spokeAttachmentAlreadyPaid', fc.boolean()),
  )
  .map(parts => Object.assign({}, ...parts) as ScenarioDocument['connectivity']);

/** Any scenario of one to six teams, in every mode, with its own prices. */
export const arbitraryScenario: fc.Arbitrary<ScenarioDocument> = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.subarray(SERVICES, { minLength: 0 }))
  .chain(([teamCount, interfaceServices]) => {
    const ids = Array.from({ length: teamCount }, (_, index) => `team-${index + 1}`);
    const hub = fc
      .tuple(
        fc.record({
          azCount: fc.integer({ min: 1, max: 6 }),
          interfaceServices: fc.constant(interfaceServices),
        }),
        present('privateHostedZones', fc.nat({ max: 60 })),
        present('route53Profile', fc.boolean()),
        present('profileAssociations', fc.nat({ max: 300 })),
      )
      .map(parts => Object.assign({}, ...parts) as ScenarioDocument['hub']);
    return fc.record({
      prices: fc.record({
        natHour: price,
        natGb: price,
        vpceHour: price,
        ipv4Hour: price,
        crossAzGb: price,
        tgwHour: price,
        tgwGb: price,
      }),
      hours: fc.integer({ min: 1, max: 745 }),
      hub,
      connectivity,
      allocation: allocation(ids),
      teams: fc.tuple(...ids.map(id => team(id, interfaceServices))),
    });
  })
  .map(parts => aScenario(parts));
