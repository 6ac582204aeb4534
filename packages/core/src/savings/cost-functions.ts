/**
 * The formula's parts as functions of their own, for a what-if or a page of documentation. They take a document of
 * decimal strings or numbers, refuse a wrong one as `computeSavings` does, and return what is shown: amounts in US
 * dollars as strings with two decimals, rounded half up once.
 */
import * as z from 'zod/mini';
import { formatCents, ONE, ZERO } from '../money';
import { bundledInterfaceDataPrice, readTiers } from '../pricing/bundled-prices';
import { notNegative, wholeNumber } from '../pricing/decimal-fields';
import { tieredCost } from '../pricing/tiers';
import { parseInput } from '../validation';
import { firstTierUsd, gbToCover, teamsToCover } from './break-even';
import { CONNECTIVITY_MODES, hoursSchema, priceOverridesSchema, regionNameSchema } from './scenario';
import { scenarioRates } from './scenario-rates';
import { periodOf } from './period';

/** The Region of prices where none is named; its tiers of endpoint data are those of all Regions. */
const DEFAULT_REGION = 'us-east-1';

const edge = z.string().check(z.regex(/^(\d{1,30}|Inf)$/), z.describe('GB as a whole number, or "Inf"'));
const tiersSchema = z
  .array(
    z.tuple([
      edge,
      edge,
      z.string().check(z.regex(/^\d{1,10}(\.\d{1,20})?$/), z.describe('US dollars per GB')),
    ]),
  )
  .check(
    z.minLength(1),
    z.refine(
      tiers =>
        tiers.every(([from], index) => from === (index === 0 ? '0' : tiers[index - 1]?.[1])) &&
        tiers.at(-1)?.[1] === 'Inf',
    ),
    z.describe('tiers [from, to, US dollars per GB] from "0" to "Inf" without a gap'),
  );
const tieredInterfaceDataSchema = z.strictObject({
  gb: notNegative('GB of all interface endpoints of the account in the Region'),
  tiers: z.optional(tiersSchema),
});

/**
 * What data through interface endpoints costs: `tieredInterfaceDataCost({ gb: '6000000' })` is `"38680.06"`.
 *
 * @param input - `gb`, the Regional sum; `tiers`, by default AWS's, with edges at 1,048,576 and 5,242,880 GB
 * @throws {@link InvalidInputError}
 */
export function tieredInterfaceDataCost(input: unknown): string {
  const { gb, tiers } = parseInput(tieredInterfaceDataSchema, input, 'tieredInterfaceDataCost');
  const bundled = bundledInterfaceDataPrice(DEFAULT_REGION);
  return formatCents(
    tieredCost(gb, tiers === undefined && bundled.available ? bundled.tiers : readTiers(tiers ?? [])),
  );
}

const endpointsFields = {
  endpoints: wholeNumber('interface endpoints', 0),
  azCount: wholeNumber('Availability Zones', 1),
};
const endpointFixedSchema = z.strictObject({
  ...endpointsFields,
  hours: z.optional(hoursSchema),
  vpceHour: notNegative('US dollars per endpoint and zone-hour'),
});

/**
 * What interface endpoints cost before any data: `endpoints × azCount × hours × vpceHour`.
 *
 * @param input - `endpoints`, `azCount`, `hours` (730 by default), `vpceHour`
 * @throws {@link InvalidInputError}
 */
export function endpointFixedCost(input: unknown): string {
  const { endpoints, azCount, hours, vpceHour } = parseInput(endpointFixedSchema, input, 'endpointFixedCost');
  return formatCents(endpoints.times(azCount).times(periodOf(hours).hours).times(vpceHour));
}

const perTeamSchema = z
  .strictObject({
    natUnits: wholeNumber('NAT gateways', 0),
    interfaceGb: notNegative('GB through interface endpoints'),
    publicIpv4PerUnit: z.optional(wholeNumber('public IPv4 addresses of each NAT gateway', 0)),
    s3Via: z.optional(
      z
        .string()
        .check(z.describe('a remark on the way of the image layers, which no baseline is credited for')),
    ),
  })
  .check(z.describe('what each team replaces and uses: natUnits, interfaceGb'));
const breakEvenTeamsSchema = z.strictObject({
  region: regionNameSchema,
  mode: z.enum(CONNECTIVITY_MODES),
  perTeam: perTeamSchema,
  hubFixed: notNegative('US dollars of the hub before any team'),
  hours: z.optional(hoursSchema),
  prices: z.optional(priceOverridesSchema),
});

/** From how many teams on a hub pays. */
export interface BreakEvenTeams {
  /** US dollars a team saves before its share of the hub, with two decimals. */
  readonly perTeamNet: string;
  readonly teams: number | 'never';
}

/**
 * How many equal teams cover a hub's fixed cost, against NAT with the free S3 gateway:
 * `ceil(hubFixed / (natUnits·H·(natHour + k·ipv4Hour) + I·natGb − I·vpceGb − G))`.
 *
 * @param input - `region`, `mode`, `perTeam`, `hubFixed`; optional `hours` and `prices`
 * @throws {@link InvalidInputError}
 * @throws {@link PriceUnavailableError}
 */
export function breakEvenTeams(input: unknown): BreakEvenTeams {
  const { region, mode, perTeam, hubFixed, hours, prices } = parseInput(
    breakEvenTeamsSchema,
    input,
    'breakEvenTeams',
  );
  const { natHour, natGb, ipv4Hour, vpceGb, transitGateway } = scenarioRates(
    { region, prices, modes: [mode] },
    'breakEvenTeams',
  );
  const billed = periodOf(hours).hours;
  const ipv4 = ipv4Hour.usd.times(perTeam.publicIpv4PerUnit ?? ONE);
  const nat = perTeam.natUnits.times(billed).times(natHour.usd.plus(ipv4));
  const perGb = natGb.usd.minus(firstTierUsd(vpceGb)).minus(transitGateway?.gb.usd ?? ZERO);
  const attachment = billed.times(transitGateway?.hour.usd ?? ZERO);
  const perTeamNet = nat.plus(perTeam.interfaceGb.times(perGb)).minus(attachment);
  return { perTeamNet: formatCents(perTeamNet), teams: teamsToCover(hubFixed, perTeamNet) };
}

const breakEvenGbSchema = z.strictObject({
  region: z._default(regionNameSchema, DEFAULT_REGION),
  ...endpointsFields,
  hours: z.optional(hoursSchema),
  vpceHour: z.optional(notNegative('US dollars per endpoint and zone-hour')),
  natGb: z.optional(notNegative('US dollars per GB through NAT')),
  vpceGb: z.optional(notNegative('US dollars per GB through an interface endpoint')),
});

/**
 * GB from which interface endpoints pay beside a NAT gateway that stays:
 * `endpoints × azCount × hours × vpceHour / (natGb − vpceGb)`, with two decimals, or `never`.
 *
 * @param input - `endpoints`, `azCount`, `hours` (730 by default); `vpceHour`, `natGb`, `vpceGb`, by default those of
 * `region` (us-east-1 by default)
 * @throws {@link InvalidInputError}
 */
export function breakEvenGb(input: unknown): string {
  const given = parseInput(breakEvenGbSchema, input, 'breakEvenGb');
  const { endpoints, azCount, region } = given;
  const rates = scenarioRates({ region, modes: ['ram-shared-subnets'] }, 'breakEvenGb');
  const fixed = endpoints
    .times(azCount)
    .times(periodOf(given.hours).hours)
    .times(given.vpceHour ?? rates.vpceHour.usd);
  const gb = gbToCover(fixed, given.natGb ?? rates.natGb.usd, given.vpceGb ?? firstTierUsd(rates.vpceGb));
  return gb === 'never' ? gb : formatCents(gb);
}
