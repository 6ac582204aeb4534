import { type Decimal, formatCents, formatUnrounded, sum, ZERO } from '../money';
import { natStays } from './team-usage';
import type { Savings, SavingsStatement, TeamStatement } from './statement';

/** What a sentence is made of; amounts are shown as they are rounded for display. */
interface Figures extends Savings {
  /** What the amounts are per: `a month`. */
  readonly per: string;
  /** Why the NAT stays, empty where it goes. */
  readonly natStays: string;
  /** Why a loss is one where no NAT stays, with the word that joins it to the loss. */
  readonly reasonOfLoss: string;
}

/**
 * One sentence on what the organisation saves or loses, against NAT with the free S3 gateway and, in brackets, against
 * NAT without it. A loss is called a cost, never a negative saving.
 */
export function explain(statement: SavingsStatement): string {
  const { teams, org } = statement;
  const cutOff = teams.filter(({ claim }) => !claim.savingClaimed);
  const [first] = cutOff;
  if (first !== undefined && cutOff.length === teams.length && !isLoss(org)) return nothingClaimed(cutOff);
  const figures = figuresOf(statement, teams, org);
  const sentence = sentenceOf(figures, ` (${besides(figures)})`);
  if (first === undefined) return sentence;
  const whose = cutOff.length === 1 ? first.id : `${cutOff.length} of ${teams.length} teams`;
  return `${sentence}; no saving is claimed for ${whose}, whose internet traffic would have no NAT gateway to leave through`;
}

/**
 * The same for one team of the statement.
 *
 * @param baselines - `headline` leaves out NAT without the S3 gateway, for a team whose image layers are not known
 */
export function explainTeam(
  statement: SavingsStatement,
  team: TeamStatement,
  baselines: 'both' | 'headline' = 'both',
): string {
  if (!team.claim.savingClaimed && !isLoss(team)) return nothingClaimed([team]);
  const figures = figuresOf(statement, [team], team);
  return sentenceOf(figures, baselines === 'both' ? ` (${besides(figures)})` : '');
}

function nothingClaimed(teams: readonly TeamStatement[]): string {
  const gb = formatUnrounded(sum(teams.map(({ usage }) => usage.internetGb)));
  return `No saving is claimed: ${gb} GB of internet traffic would have no NAT gateway to leave through`;
}

function figuresOf(
  { period, ...statement }: SavingsStatement,
  teams: readonly TeamStatement[],
  { savingsVsNatOnly, savingsVsNatPlusS3Gateway }: Savings,
): Figures {
  return {
    savingsVsNatOnly,
    savingsVsNatPlusS3Gateway,
    per: period.per,
    natStays: natStaysFor(teams),
    reasonOfLoss: reasonOfLoss(statement, teams),
  };
}

function natStaysFor(teams: readonly TeamStatement[]): string {
  const staying = teams.filter(({ usage }) => natStays(usage));
  if (staying.length === 0) return '';
  if (staying.some(({ usage }) => usage.internetLeftOut)) return 'The NAT stays';
  const gb = sum(staying.map(({ usage }) => usage.internetGb));
  return gb.gt(ZERO)
    ? `The NAT stays for ${formatUnrounded(gb)} GB of internet traffic`
    : 'The NAT stays though nothing needs the internet';
}

function reasonOfLoss(
  { breakEven, org }: Omit<SavingsStatement, 'period'>,
  teams: readonly TeamStatement[],
): string {
  if (teams.some(({ actualParts }) => actualParts.tgw.gt(ZERO)) && breakEven.teams === 'never') {
    return 'The Transit Gateway costs each team what its NAT gateways did, so';
  }
  if (breakEven.teams === 'never') return 'The NAT gateways cost too little to pay for endpoints, so';
  return `A hub at $${formatCents(org.hubFixedPool)} pays from ${breakEven.teams} such teams, so`;
}

/** @param aside - the other baseline in brackets, or nothing */
function sentenceOf(figures: Figures, aside: string): string {
  const { savingsVsNatPlusS3Gateway: saving, per, natStays, reasonOfLoss } = figures;
  const amount = dollars(saving);
  switch (signOf(saving)) {
    case 'loss': {
      const reason = natStays === '' ? reasonOfLoss : `${natStays}, so`;
      return `${reason} the endpoints cost ${amount} ${per} more than they save${aside}`;
    }
    case 'even':
      return `${opening(natStays)} cost as much as they save${aside}`;
    case 'gain':
      return `${opening(natStays)} save ${amount} ${per} against a NAT with the free S3 gateway${aside}`;
  }
}

function opening(natStays: string): string {
  return natStays === '' ? 'The endpoints' : `${natStays}, and the endpoints`;
}

/** The other baseline, said so that it fits the sign of the headline. */
function besides({ savingsVsNatOnly, savingsVsNatPlusS3Gateway }: Figures): string {
  const against = 'against a NAT without the free S3 gateway';
  const sign = signOf(savingsVsNatOnly);
  if (sign === signOf(savingsVsNatPlusS3Gateway) && sign !== 'even') {
    return `${dollars(savingsVsNatOnly)} ${against}`;
  }
  if (sign === 'even') return `${against} just as much`;
  return `${against} they ${sign === 'gain' ? 'save' : 'lose'} ${dollars(savingsVsNatOnly)}`;
}

function isLoss({ savingsVsNatPlusS3Gateway }: Savings): boolean {
  return signOf(savingsVsNatPlusS3Gateway) === 'loss';
}

/** The sign of the amount as displayed: less than half a cent is even. */
function signOf(saving: Decimal): 'loss' | 'even' | 'gain' {
  const shown = formatCents(saving);
  if (shown === '0.00') return 'even';
  return shown.startsWith('-') ? 'loss' : 'gain';
}

function dollars(amount: Decimal): string {
  return `$${formatCents(amount.abs())}`;
}
