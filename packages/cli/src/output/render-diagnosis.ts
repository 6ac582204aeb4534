import { type Diagnosis, type NetworkDiagnosis, printable } from '@private-ecr/core';
import type { Paint } from './paint';
import { wrap } from './wrap';

/** As many as somebody under pressure reads; the JSON has all. */
const MOST_CAUSES = 5;
const LABEL_WIDTH = 9;

/** A diagnosis for people: what was read, then each cause with its reason, what decides it, and the fix. */
export function renderDiagnosis(
  { causes, extracted }: Diagnosis | NetworkDiagnosis,
  paint: Paint,
  columns: number,
): string {
  if (causes.length === 0) {
    return 'Nothing here speaks of a failed image pull or task start.\n';
  }
  const shown = causes.slice(0, MOST_CAUSES);
  const sections = [
    ...facts(extracted, paint, columns),
    ...shown.map((cause, index) => {
      const title = `${index + 1}. ${paint.bold(printable(cause.cause))}  ${percent(cause.confidence)}${said(cause, paint)}`;
      return [
        title,
        field('why', cause.reason, columns),
        field('check', cause.check, columns),
        field('fix', cause.fix, columns),
        field('read', cause.link, columns),
      ].join('\n');
    }),
    ...(causes.length > shown.length
      ? [`… and ${causes.length - shown.length} less likely; --format json has them`]
      : []),
  ];
  return `${sections.join('\n\n')}\n`;
}

function facts(extracted: Diagnosis['extracted'], paint: Paint, columns: number): string[] {
  const said = Object.entries(extracted).map(([name, value]) => `${name} ${printable(String(value))}`);
  return said.length === 0 ? [] : [paint.dim(wrap(`read from the message: ${said.join(', ')}`, columns))];
}

function field(label: string, text: string, columns: number): string {
  const indent = ' '.repeat(LABEL_WIDTH);
  const folded = wrap(printableLines(text), columns, indent);
  return `   ${label.padEnd(LABEL_WIDTH - 3)}${folded.slice(LABEL_WIDTH)}`;
}

function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n');
}

/** What the network says of a cause, where it was asked. */
function said(cause: Diagnosis['causes'][number], paint: Paint): string {
  if (!('confirmation' in cause)) return '';
  const confirmation = (cause as NetworkDiagnosis['causes'][number]).confirmation;
  return {
    confirmed: paint.red('  confirmed by the network'),
    refuted: paint.green('  refuted by the network'),
    open: '  the network cannot tell',
  }[confirmation];
}

/** Causes do not exclude each other, so the figures need not add up. */
function percent(confidence: number): string {
  return `${(confidence * 100).toFixed(0)} %`;
}
