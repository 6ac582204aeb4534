import { printable, type SavingsDocument } from '@private-ecr/core';
import type { Paint } from './paint';
import { renderTable } from './table';
import { wrap } from './wrap';

/** Rows that a person still reads; the JSON has all. */
const MOST_ROWS = 50;

type Amounts = Pick<
  SavingsDocument['org'],
  'baselineNatOnly' | 'baselineNatPlusS3Gateway' | 'actual' | 'savingsVsNatOnly' | 'savingsVsNatPlusS3Gateway'
>;

/** A statement for people: the sentence first, then the figures that carry it, then where they come from. */
export function renderSavings(document: SavingsDocument, paint: Paint, columns: number): string {
  const { teams, org, explanation, notes } = document;
  const sections = [
    paint.bold(wrap(`${explanation}.`, columns)),
    paint.dim(`${document.region}, ${document.period.label}, ${document.basis.kind}; US dollars`),
    renderTable(
      [
        { title: 'Team' },
        { title: 'NAT only', align: 'right' },
        { title: 'NAT + free S3 gateway', align: 'right' },
        { title: 'With endpoints', align: 'right' },
        { title: 'Saves vs NAT + S3', align: 'right' },
        { title: 'Saves vs NAT only', align: 'right' },
      ],
      [
        ...Object.entries(teams)
          .slice(0, MOST_ROWS)
          .map(([id, team]) => amountRow(printable(id), team, paint)),
        amountRow('all teams', org, paint),
      ],
      paint,
    ),
    ...hiddenRows(Object.keys(teams).length),
    parts(document),
    ...(notes.length > 0 ? [notes.map(note => noteLine(note, paint, columns)).join('\n')] : []),
    prices(document, paint),
  ];
  return `${sections.join('\n\n')}\n`;
}

function amountRow(name: string, amounts: Amounts, paint: Paint): string[] {
  return [
    name,
    amounts.baselineNatOnly,
    amounts.baselineNatPlusS3Gateway,
    amounts.actual,
    saving(amounts.savingsVsNatPlusS3Gateway, paint),
    saving(amounts.savingsVsNatOnly, paint),
  ];
}

/** A loss is named one: its colour is not the only sign. */
function saving(amount: string, paint: Paint): string {
  return amount.startsWith('-') ? paint.red(`${amount} (loss)`) : paint.green(amount);
}

function hiddenRows(teams: number): string[] {
  return teams > MOST_ROWS ? [`… and ${teams - MOST_ROWS} more teams; --format json has them all`] : [];
}

function parts({ org, showBack, breakEven }: SavingsDocument): string {
  const from =
    breakEven.teams === 'never'
      ? 'never: each further team adds to the loss'
      : `from ${breakEven.teams} such ${breakEven.teams === 1 ? 'team' : 'teams'} on ($${breakEven.perTeamNetUsd} each before the hub)`;
  const gb =
    breakEven.gb === 'never'
      ? 'never'
      : `from ${breakEven.gb} GB through the endpoints on, where a NAT stays anyway`;
  return [
    `hub, fixed       $${org.hubFixedPool}`,
    `endpoint data    $${org.interfaceDataPool}`,
    `on AWS's bill    hub owner $${showBack.hubOwnerPays}, teams $${showBack.teamsPay}`,
    `pays             ${from}`,
    `                 ${gb}`,
  ].join('\n');
}

function noteLine(
  { severity, text, teamIds }: SavingsDocument['notes'][number],
  paint: Paint,
  columns: number,
): string {
  const about = teamIds === undefined ? '' : ` (${shortList(teamIds.map(printable))})`;
  const label = severity === 'warning' ? paint.yellow('warning') : paint.cyan('note');
  return `${label} ${wrap(`${text}${about}`, columns - 8).replaceAll('\n', '\n        ')}`;
}

function shortList(names: readonly string[]): string {
  return names.length <= 5
    ? names.join(', ')
    : `${names.slice(0, 5).join(', ')} and ${names.length - 5} more`;
}

function prices({ rates }: SavingsDocument, paint: Paint): string {
  const rows = Object.entries(rates).map(([name, rate]) => [
    name,
    'tiers' in rate ? rate.tiers.map(({ usd }) => usd).join(' / ') : rate.usd,
    rate.unit,
    rate.origin,
    rate.asOf ?? '',
  ]);
  return renderTable(
    [
      { title: 'Price' },
      { title: 'USD', align: 'right' },
      { title: 'per' },
      { title: 'from' },
      { title: 'as of' },
    ],
    rows,
    paint,
  );
}
