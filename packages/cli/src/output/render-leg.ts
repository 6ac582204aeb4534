import { type LegResult, printable } from '@private-ecr/core';
import type { FoldedLeg, Hop } from '../trace/fold-legs';
import type { Paint } from './paint';
import { wrap } from './wrap';

/** Where each check stands on the way, in the words of a diagram. */
const PLACES: Readonly<Record<Hop['id'], string>> = {
  dns: 'DNS',
  route: 'route',
  'task-egress': "task's groups",
  nacl: 'network ACLs',
  'endpoint-ingress': "endpoint's groups",
  'endpoint-state': 'endpoint',
  'endpoint-policy': "endpoint's policy",
  'execution-role': 'role',
  'repository-policy': "repository's policy",
};

const PLACE_WIDTH = Math.max(...Object.values(PLACES).map(place => place.length));
const VERDICT_WIDTH = 'unknown'.length;
const TEXT_INDENT = ' '.repeat('  | '.length + VERDICT_WIDTH + 2 + PLACE_WIDTH + 2);

/** The way from the task to one service, a line for each hop; the first that fails is where it breaks. */
export function renderLeg({ leg, subnets, hops }: FoldedLeg, paint: Paint, columns: number): string {
  const broken = hops.find(({ verdict }) => verdict === 'fail')?.id;
  return [
    title(leg, paint),
    wrap(`task in ${subnets.map(subnetName).join(', ')}`, columns, '  '),
    ...hops.map((hop, position) =>
      hopLines(referringBack(hop, hops.slice(0, position)), hop.id === broken, paint, columns),
    ),
    `  ${END_OF_WAY[leg.verdict]} ${printable(leg.service)}`,
  ].join('\n');
}

const END_OF_WAY = { pass: '->', fail: '-x', unknown: '-?' } as const;

function title({ service, region, via, endpointId, verdict, purpose }: LegResult, paint: Paint): string {
  const way = [via, endpointId].filter(part => part !== undefined).join(' ');
  const aside = purpose === 'agent' ? ', needed by the container instance: decides nothing' : '';
  return [
    paint.bold(printable(service)),
    paint.dim(` in ${region}, via ${printable(way)}${aside}: `),
    paintVerdict(verdict, verdict, paint),
  ].join('');
}

function subnetName({ subnetId, availabilityZone }: FoldedLeg['subnets'][number]): string {
  const zone = availabilityZone === undefined ? '' : ` (${availabilityZone})`;
  return printable(`${subnetId}${zone}`);
}

/** A hop that only repeats what an earlier one found says where that stands. */
function referringBack(hop: Hop, earlier: readonly Hop[]): Hop {
  const details = hop.details.map(detail => {
    const source = earlier.find(({ details: said }) => said.some(text => detail.endsWith(text)));
    const repeated = source?.details.find(text => detail.endsWith(text));
    return source === undefined || repeated === undefined
      ? detail
      : `${detail.slice(0, -repeated.length)}see ${PLACES[source.id]}`;
  });
  return { ...hop, details: [...new Set(details)] };
}

function hopLines(hop: Hop, isBreak: boolean, paint: Paint, columns: number): string {
  const { id, verdict, details, fixes, evidence } = hop;
  const label = `${paintVerdict(verdict, verdict.padEnd(VERDICT_WIDTH), paint)}  ${PLACES[id].padEnd(PLACE_WIDTH)}  `;
  const shown = verdict === 'pass' ? details.slice(0, 1) : details;
  const unsaid = evidence.filter(item => !shown.some(detail => detail.includes(item.id)));
  const lines = [
    ...(isBreak ? ['BROKEN HERE'] : []),
    ...shown,
    ...(unsaid.length === 0 ? [] : [`seen: ${unsaid.map(({ type, id: of }) => `${type} ${of}`).join(', ')}`]),
    ...fixes.map(fix => `fix: ${fix}`),
  ].map(printable);
  const folded = wrap(lines.join('\n'), columns, TEXT_INDENT).slice(TEXT_INDENT.length);
  const mark = isBreak ? 'X' : '|';
  return `  ${mark} ${label}${isBreak ? folded.replace('BROKEN HERE', text => paint.red(text)) : folded}`;
}

const COLOURS = { pass: 'green', fail: 'red', unknown: 'yellow' } as const;

function paintVerdict(verdict: LegResult['verdict'], text: string, paint: Paint): string {
  return paint[COLOURS[verdict]](text);
}
