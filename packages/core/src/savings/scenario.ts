/**
 * The scenario document: what a hub offers, how teams reach it, what they ran before and what they use.
 *
 * Numbers are decimal strings or JSON numbers. GB are AWS's (2^30 bytes), hours are billed hours.
 */
import * as z from 'zod/mini';
import { notNegative, wholeNumber } from '../pricing/decimal-fields';
import { decimalsByName } from './decimals-by-name';
import { checkScenario } from './scenario-rules';
import { ONE, ZERO, decimalSchema } from '../money';

/** How a team's tasks reach the endpoints. */
export const CONNECTIVITY_MODES = ['ram-shared-subnets', 'tgw', 'standalone'] as const;
export type ConnectivityMode = (typeof CONNECTIVITY_MODES)[number];

/** Ways that teams of one hub may differ in; a standalone VPC has no hub to share. */
const MODES_WITH_HUB = ['ram-shared-subnets', 'tgw'] as const satisfies readonly ConnectivityMode[];

/** How the hub's fixed cost is split: the vocabulary of AWS's split charges. */
export const ALLOCATION_METHODS = ['even', 'proportional', 'fixed'] as const;

/** A month has at most 31 days and the hour that the clock is set back. */
const LONGEST_MONTH_HOURS = '745';

/** No Region has more Availability Zones. */
const MOST_ZONES = 6;

const id = (what: string) =>
  z.string().check(z.minLength(1), z.maxLength(200), z.describe(`${what}: 1 to 200 characters`));

const share = decimalSchema.check(
  z.refine(value => value.gte(ZERO) && value.lte(ONE)),
  z.describe('the share of the bytes that cross a zone: 0 to 1; one NAT gateway for 3 zones is 0.6667'),
);

const yesOrNo = (what: string) => z.optional(z.boolean().check(z.describe(`${what}: true or false`)));

/** Prices in US dollars that replace the priced ones; used by the scenario and by the break-even functions. */
export const priceOverridesSchema = z
  .strictObject({
    natHour: z.optional(notNegative('US dollars per NAT gateway-hour')),
    natGb: z.optional(notNegative('US dollars per GB through NAT')),
    vpceHour: z.optional(notNegative('US dollars per interface endpoint and zone-hour')),
    ipv4Hour: z.optional(notNegative('US dollars per public IPv4 address-hour')),
    crossAzGb: z.optional(notNegative('US dollars per GB and direction between zones')),
    tgwHour: z.optional(notNegative('US dollars per Transit Gateway attachment-hour')),
    tgwGb: z.optional(notNegative('US dollars per GB sent into the Transit Gateway')),
  })
  .check(z.describe('private prices in US dollars, all or some'));

/** Hours of the month that are billed. */
export const hoursSchema = decimalSchema.check(
  z.refine(value => value.gt(ZERO) && value.lte(LONGEST_MONTH_HOURS)),
  z.describe('billed hours: above 0, at most 745; 730 for a run rate, 672 to 745 for a closed month'),
);

/** A Region's name. Whether it has prices is found out when they are looked up. */
export const regionNameSchema = z
  .string()
  .check(z.minLength(1), z.maxLength(40), z.describe('a Region with prices, such as "eu-central-1"'));

const hubSchema = z
  .strictObject({
    azCount: wholeNumber('Availability Zones that the endpoints stand in', 1, MOST_ZONES),
    interfaceServices: z
      .array(id('the short name of a service, such as "ecr.api"'))
      .check(z.describe('the services with an interface endpoint, each once')),
    privateHostedZones: z.optional(wholeNumber('private hosted zones', 0)),
    route53Profile: yesOrNo('whether a Route 53 Profile shares the DNS'),
    profileAssociations: z.optional(wholeNumber('VPCs that the Profile is associated with', 0)),
    endpointZones: z.optional(
      wholeNumber('zones over all endpoints, where not every endpoint stands in azCount zones', 0),
    ),
    natGateways: z.optional(
      z
        .strictObject({
          natUnits: wholeNumber("NAT gateways in the hub's own VPC", 0),
          publicIpv4PerUnit: z.optional(wholeNumber('public IPv4 addresses of each NAT gateway', 0)),
        })
        .check(
          z.describe("NAT gateways in the hub's own VPC, which the teams in its subnets share: natUnits"),
        ),
    ),
  })
  .check(z.describe('the hub: azCount, interfaceServices and its DNS'));

const connectivitySchema = z
  .strictObject({
    mode: z.enum(CONNECTIVITY_MODES),
    hubAttachmentAlreadyPaid: yesOrNo("whether the hub's Transit Gateway attachment exists anyway"),
    spokeAttachmentAlreadyPaid: yesOrNo("whether the teams' Transit Gateway attachments exist anyway"),
  })
  .check(
    z.describe('how the teams reach the endpoints: {"mode": "ram-shared-subnets" | "tgw" | "standalone"}'),
  );

const allocationSchema = z
  .strictObject({
    method: z.enum(ALLOCATION_METHODS),
    weights: z.optional(
      decimalsByName('a weight', 'a weight for each team, such as {"team-a": 2, "team-b": 1}'),
    ),
  })
  .check(z.describe('how the fixed cost is split: {"method": "even" | "proportional" | "fixed"}'));

const gbSchema = z
  .strictObject({
    s3: notNegative('GB of image layers'),
    interface: decimalsByName('GB through the endpoint', 'GB by service, such as {"ecr.api": "0.2"}'),
    internet: notNegative('GB to and from the internet'),
  })
  .check(z.describe('GB of a month: s3, interface, internet; all three must be known'));

const baselineSchema = z
  .strictObject({
    natUnits: wholeNumber('NAT gateways, or active zones of a Regional one', 0),
    kind: z.optional(z.enum(['zonal', 'regional'])),
    publicIpv4PerUnit: z.optional(wholeNumber('public IPv4 addresses of each NAT gateway', 0)),
    crossAzShare: z.optional(share),
  })
  .check(z.describe('the NAT gateways that the team would run without the hub'));

const residualSchema = z
  .strictObject({
    natUnits: wholeNumber('NAT gateways that stay', 0),
    publicIpv4PerUnit: z.optional(wholeNumber('public IPv4 addresses of each NAT gateway', 0)),
    crossAzShare: z.optional(share),
  })
  .check(z.describe('the NAT gateways that stay'));

const teamSchema = z
  .strictObject({
    id: id('the name of the team'),
    gb: gbSchema,
    baseline: baselineSchema,
    residual: z.optional(residualSchema),
    mode: z.optional(z.enum(MODES_WITH_HUB)),
    internetLeftOut: yesOrNo(
      'whether internet traffic goes through NAT before and after in bytes that are not known, and is left out of both',
    ),
  })
  .check(
    z.describe('a team: id, gb, baseline, residual; mode where it is not connectivity.mode; internetLeftOut'),
  );

/** What `computeSavings` reads. */
export const scenarioSchema = z
  .strictObject({
    region: regionNameSchema,
    prices: z.optional(priceOverridesSchema),
    hours: z.optional(hoursSchema),
    hub: hubSchema,
    connectivity: connectivitySchema,
    allocation: z.optional(allocationSchema),
    teams: z.array(teamSchema).check(z.minLength(1), z.describe('one team or more')),
  })
  .check(
    z.superRefine(checkScenario),
    z.describe('a savings scenario: region, hub, connectivity, allocation, teams'),
  );

/** A scenario as read: decimals are exact, what was left out is absent. */
export type Scenario = z.output<typeof scenarioSchema>;
