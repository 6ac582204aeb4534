/**
 * The formula of savings, written down a second time in exact fractions and in the order in which it is stated:
 *
 * ```text
 * B1 = n·H·(natHour + k·ipv4Hour) + (S3 + I + W)·(natGb + x·2·crossAzGb)
 * B2 = n·H·(natHour + k·ipv4Hour) + (     I + W)·(natGb + x·2·crossAzGb)
 * A  = w·F + T(ΣI)·I/ΣI + G + R
 * ```
 */
import { add, cents, divide, less, multiply, type Rational, rational, subtract } from './rational';
import type { ScenarioDocument, TeamDocument } from './scenario-document';

const ZERO = rational(0);
const ONE = rational(1);
const total = (values: readonly Rational[]) => add(...values);
const interfaceGb = ({ gb }: TeamDocument) => total(Object.values(gb.interface).map(rational));

function nat(
  { prices, hours }: ScenarioDocument,
  fleet: { readonly n: number; readonly k: number; readonly x: Rational },
  gb: Rational,
): Rational {
  const perHour = add(rational(prices.natHour), multiply(rational(fleet.k), rational(prices.ipv4Hour)));
  const perGb = add(rational(prices.natGb), multiply(fleet.x, rational(2), rational(prices.crossAzGb)));
  return add(multiply(rational(fleet.n), rational(hours), perHour), multiply(gb, perGb));
}

function tiered(quantity: Rational, tiers: readonly (readonly [width: number, usd: string])[]): Rational {
  const [first, ...rest] = tiers;
  if (first === undefined) return ZERO;
  const [width, usd] = first;
  if (rest.length === 0 || less(quantity, rational(width))) return multiply(quantity, rational(usd));
  return add(multiply(rational(width), rational(usd)), tiered(subtract(quantity, rational(width)), rest));
}

function hubFixed({ hub, hours, prices, connectivity }: ScenarioDocument): Rational {
  const H = rational(hours);
  const endpoints = multiply(
    rational(hub.interfaceServices.length),
    rational(hub.azCount),
    H,
    rational(prices.vpceHour),
  );
  const zones = tiered(rational(hub.privateHostedZones ?? 0), [
    [25, '0.50'],
    [Infinity, '0.10'],
  ]);
  const beyond = Math.max(0, (hub.profileAssociations ?? 0) - 100);
  const perHour = add(rational('0.75'), multiply(rational('0.0014'), rational(beyond)));
  const profile = hub.route53Profile === true ? multiply(H, perHour) : ZERO;
  const attached = connectivity.mode === 'tgw' && connectivity.hubAttachmentAlreadyPaid !== true;
  return add(endpoints, zones, profile, attached ? multiply(H, rational(prices.tgwHour)) : ZERO);
}

function weightsOf({ allocation, teams }: ScenarioDocument): Rational[] {
  const raw = teams.map(team => {
    if (allocation.method === 'fixed') return rational(allocation.weights?.[team.id] ?? 0);
    if (allocation.method === 'even') return ONE;
    return add(rational(team.gb.s3), interfaceGb(team));
  });
  const sum = total(raw);
  return sum.top === 0n
    ? raw.map(() => divide(ONE, rational(teams.length)))
    : raw.map(weight => divide(weight, sum));
}

/** `teams` and `org` as displayed, for hours that are whole. */
export function reference(scenario: ScenarioDocument) {
  const { teams, prices, hours, hub, connectivity } = scenario;
  const F = hubFixed(scenario);
  const sumI = total(teams.map(interfaceGb));
  const T = tiered(sumI, [
    [1048576, '0.01'],
    [5242880 - 1048576, '0.006'],
    [Infinity, '0.004'],
  ]);
  const weights = weightsOf(scenario);
  const exact = teams.map((team, index) => {
    const I = interfaceGb(team);
    const W = rational(team.gb.internet);
    const k = team.baseline.publicIpv4PerUnit ?? 1;
    const x = rational(team.baseline.crossAzShare ?? 0);
    const m = team.residual?.natUnits ?? 0;
    const xR = team.residual?.crossAzShare;
    const before = { n: team.baseline.natUnits, k, x };
    const after = {
      n: m,
      k: team.residual?.publicIpv4PerUnit ?? k,
      x: xR !== undefined ? rational(xR) : m >= hub.azCount ? ZERO : x,
    };
    const B1 = nat(scenario, before, add(rational(team.gb.s3), I, W));
    const B2 = nat(scenario, before, add(I, W));
    const attachment =
      connectivity.spokeAttachmentAlreadyPaid === true
        ? ZERO
        : multiply(rational(hours), rational(prices.tgwHour));
    const parts = {
      hubFixedShare: multiply(weights[index] ?? ZERO, F),
      interfaceData: sumI.top === 0n ? ZERO : multiply(T, divide(I, sumI)),
      s3GatewayData: ZERO,
      tgw: connectivity.mode === 'tgw' ? add(attachment, multiply(I, rational(prices.tgwGb))) : ZERO,
      residualNat: nat(scenario, after, W),
    };
    const A = total(Object.values(parts));
    const claimed = (saving: Rational) => (W.top > 0n && m === 0 && saving.top > 0n ? ZERO : saving);
    return {
      id: team.id,
      parts,
      amounts: {
        baselineNatOnly: B1,
        baselineNatPlusS3Gateway: B2,
        actual: A,
        savingsVsNatOnly: claimed(subtract(B1, A)),
        savingsVsNatPlusS3Gateway: claimed(subtract(B2, A)),
      },
    };
  });
  const over = (key: keyof (typeof exact)[number]['amounts']) =>
    cents(total(exact.map(({ amounts }) => amounts[key])));
  return {
    teams: Object.fromEntries(
      exact.map(({ id, parts, amounts }) => [id, { ...shown(amounts), actualParts: shown(parts) }]),
    ),
    org: {
      baselineNatOnly: over('baselineNatOnly'),
      baselineNatPlusS3Gateway: over('baselineNatPlusS3Gateway'),
      actual: over('actual'),
      hubFixedPool: cents(F),
      interfaceDataPool: cents(T),
      savingsVsNatOnly: over('savingsVsNatOnly'),
      savingsVsNatPlusS3Gateway: over('savingsVsNatPlusS3Gateway'),
    },
  };
}

function shown<Key extends string>(amounts: Readonly<Record<Key, Rational>>): Record<Key, string> {
  return Object.fromEntries(
    Object.entries<Rational>(amounts).map(([key, amount]) => [key, cents(amount)]),
  ) as Record<Key, string>;
}
