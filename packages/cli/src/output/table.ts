import Table from 'cli-table3';
import type { Paint } from './paint';

interface Column {
  readonly title: string;
  readonly align?: 'left' | 'right';
  /** Folds the column's text at this many characters. */
  readonly width?: number;
}

/** A plain table: a heading, a rule below it, rows; no box, so that it pastes well. */
export function renderTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  paint: Paint,
): string {
  const hasWidths = columns.some(({ width }) => width !== undefined);
  const table = new Table({
    head: columns.map(({ title }) => paint.bold(title)),
    colAligns: columns.map(({ align }) => align ?? 'left'),
    ...(hasWidths ? { colWidths: columns.map(({ width }) => width ?? null), wordWrap: true } : {}),
    chars: {
      ...BORDERLESS,
      mid: '─',
      'mid-mid': '──',
      middle: '  ',
    },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
  });
  for (const row of rows) table.push([...row]);
  return table
    .toString()
    .split('\n')
    .map(line => line.trimEnd())
    .join('\n');
}

const BORDERLESS = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  right: '',
  'right-mid': '',
} as const;
