import { type Decimal, formatUnrounded, ZERO } from '../money';
import { baselineItems, residualNatItems } from './nat-items';
import { type LineItem, LineItems, totalOf, type UnitPrice } from './line-item';
import type { LineItemId } from './line-items.data';
import type { ScenarioRates } from './scenario-rates';
import type { Claim, Savings, TeamStatement } from './statement';
import { isCutOff, type TeamUsage } from './team-usage';

/** A team's part of a pool: the quantity it is charged for, at the pool's price, and the amount it was allocated. */
export interface PoolShare {
  readonly quantity: Decimal;
  readonly price: UnitPrice;
  readonly amountUsd: Decimal;
}

/** What a team's statement is made from, beside its usage. */
export interface TeamContext {
  readonly hours: Decimal;
  readonly rates: ScenarioRates;
  readonly spokeAttachmentAlreadyPaid: boolean;
}

/** A team's parts of what is paid once for several. A part that is absent is none of its. */
export interface PoolShares {
  readonly hub: PoolShare;
  /** Where only some of the teams reach the hub through its Transit Gateway attachment. */
  readonly hubAttachment?: PoolShare | undefined;
  readonly sharedNat?: PoolShare | undefined;
  readonly interfaceData: PoolShare;
}

const S3_GATEWAY: UnitPrice = {
  usd: ZERO,
  unit: 'GB through the S3 gateway endpoint',
  source: 'docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html: no additional charge',
};

/** `B1`, `B2`, `A = w·F + T(ΣI)·I/ΣI + G + R` and the savings `B − A` of one team. */
export function teamStatement(
  usage: TeamUsage,
  { hub, hubAttachment, sharedNat, interfaceData }: PoolShares,
  context: TeamContext,
): TeamStatement {
  const { hours, rates } = context;
  const lines = new LineItems(usage.mode);
  const share = (id: LineItemId, part: PoolShare | undefined) =>
    part === undefined ? [] : lines.allocated(id, part.quantity, part.price, part.amountUsd);
  const lineItems: LineItem[] = [
    ...baselineItems(usage, hours, rates, lines),
    ...share('actual.hub-share', hub),
    ...share('actual.hub-attachment-share', hubAttachment),
    ...share('actual.interface-data', interfaceData),
    ...lines.charge('actual.s3-gateway-data', usage.s3Gb, S3_GATEWAY),
    ...transitGatewayItems(usage, lines, context),
    ...share('actual.shared-nat', sharedNat),
    ...residualNatItems(usage, hours, rates, lines),
  ];
  const baselineNatOnly = totalOf(lineItems, 'baselineNatOnly');
  const baselineNatPlusS3Gateway = totalOf(lineItems, 'baselineNatPlusS3Gateway');
  const actual = totalOf(lineItems, 'actual');
  const computed = {
    savingsVsNatOnly: baselineNatOnly.minus(actual),
    savingsVsNatPlusS3Gateway: baselineNatPlusS3Gateway.minus(actual),
  };
  const claim = claimOf(usage);
  return {
    id: usage.id,
    usage,
    baselineNatOnly,
    baselineNatPlusS3Gateway,
    actual,
    actualParts: {
      hubFixedShare: totalOf(lineItems, 'hubFixedShare'),
      interfaceData: totalOf(lineItems, 'interfaceData'),
      s3GatewayData: totalOf(lineItems, 's3GatewayData'),
      tgw: totalOf(lineItems, 'tgw'),
      residualNat: totalOf(lineItems, 'residualNat'),
    },
    ...(claim.savingClaimed ? computed : withoutGains(computed)),
    claim,
    lineItems,
  };
}

/** Image layers take the S3 gateway endpoint of the team's own VPC, so only API traffic passes the Transit Gateway. */
function transitGatewayItems(
  { interfaceGb, mode }: TeamUsage,
  lines: LineItems,
  { hours, rates: { transitGateway }, spokeAttachmentAlreadyPaid }: TeamContext,
): LineItem[] {
  if (transitGateway === undefined || mode !== 'tgw') return [];
  return [
    ...(spokeAttachmentAlreadyPaid ? [] : lines.charge('actual.tgw-attachment', hours, transitGateway.hour)),
    ...lines.charge('actual.tgw-data', interfaceGb, transitGateway.gb),
  ];
}

/** Taking away the NAT gateway of a workload that needs the internet saves nothing: it would break. */
function claimOf(usage: TeamUsage): Claim {
  if (!isCutOff(usage)) return { savingClaimed: true };
  const gb = formatUnrounded(usage.internetGb);
  return {
    savingClaimed: false,
    reason: `${gb} GB of internet traffic would have no NAT gateway to leave through, so the workload would break`,
  };
}

function withoutGains(savings: Savings): Savings {
  const atMostZero = (saving: Decimal) => (saving.gt(ZERO) ? ZERO : saving);
  return {
    savingsVsNatOnly: atMostZero(savings.savingsVsNatOnly),
    savingsVsNatPlusS3Gateway: atMostZero(savings.savingsVsNatPlusS3Gateway),
  };
}
