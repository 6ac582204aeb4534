import fs from 'node:fs';
import path from 'node:path';
import type { TaskEnd } from './client';
import type { Left } from './left';
import type { Point } from './points.data';

const HEAD = ['template', 'step', 'what befalls it', 'the task', 'its range', 'its branch', 'the network'];
const README = path.resolve(__dirname, '../../../README.md');
const BLOCK = /(<!-- faults: begin -->\n\n)[\s\S]*?(\n\n<!-- faults: end -->)/;

/** What tests found, as the README has it. */
export interface FaultTable {
  /** Two points of one row have to come to the same. */
  add(point: Point, end: Pick<TaskEnd, 'status' | 'log'>, left: Left): void;
  text(): string;
}

export function faultTable(): FaultTable {
  const rows = new Map<string, readonly string[]>();
  return {
    add: ({ template, step, what }, { status, log }, { range, branch, network }) => {
      const key = `${template} ${step} ${what}`;
      const ends = status === 'failed' && log.includes('has been cancelled') ? 'cancelled' : status;
      const row = [code(template), code(step), what, ends, range, branch, network];
      const before = rows.get(key) ?? row;
      if (before.join() !== row.join())
        throw new Error(`${key}: ${before.join(', ')}; and ${row.join(', ')}`);
      rows.set(key, row);
    },
    text: () => {
      const all = [HEAD, ...[...rows.values()].sort(inOrder)];
      const widths = HEAD.map((_, column) => Math.max(...all.map(row => row[column]?.length ?? 0)));
      const line = (row: readonly string[]) =>
        `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
      const rule = `| ${widths.map(width => '-'.repeat(width)).join(' | ')} |`;
      const [head = [], ...rest] = all;
      return [line(head), rule, ...rest.map(line)].join('\n');
    },
  };
}

/** The order of rows, by the words of each of the first columns. */
const ORDER = [
  ['private-ecr-vpc', 'private-ecr-vpc-change', 'private-ecr-vpc-offboard'].map(code),
  ['allocate', 'render', 'check', 'plan', 'push', 'confirm', 'free'].map(code),
  [
    'cancelled before',
    'cancelled after',
    'merged, then cancelled',
    'fails',
    'its answer is lost',
    'killed before',
    'killed after',
    'killed, then cancelled',
  ],
];

function code(text: string): string {
  return `\`${text}\``;
}

function inOrder(one: readonly string[], other: readonly string[]): number {
  const places = (row: readonly string[]) => ORDER.map((words, column) => words.indexOf(row[column] ?? ''));
  const [a, b] = [places(one), places(other)];
  return a.map((place, column) => place - (b[column] ?? 0)).find(difference => difference !== 0) ?? 0;
}

/** The block of the README that holds it. */
export function readmeTable(): string {
  return BLOCK.exec(fs.readFileSync(README, 'utf8'))?.[0] ?? '';
}

export function writeReadmeTable(table: string): void {
  const readme = fs.readFileSync(README, 'utf8');
  fs.writeFileSync(
    README,
    readme.replace(BLOCK, (_, begin: string, end: string) => begin + table + end),
  );
}
