import {
  type AddressPlan,
  capacity,
  type Cidr,
  contains,
  formatCidr,
  nextFree,
  overlaps,
  parseAddressPlan,
  parseCidr,
  split,
  usableAddresses,
} from '@private-ecr/core';
import { Argument, type Command, InvalidArgumentError, Option } from 'commander';
import { ExitStatus } from '../exit-status';
import { readJson } from '../input/read-input';
import { paintFor } from '../output/paint';
import { renderTable } from '../output/table';
import type { Terminal } from '../terminal/terminal';
import { type AddCommand, examples, formatOption, type Format, writeJson } from './command';

const PLAN_LIMITS = {
  expected: 'an address plan (JSON: pools, reserved, prefixLength)',
  limitBytes: 16 * 1024 * 1024,
};

interface PlanOptions {
  readonly pool: readonly string[];
  readonly reserved: readonly string[];
  readonly prefixLength?: number;
  readonly plan?: string;
  readonly format: Format;
}

export const addCidrCommand: AddCommand = (program, terminal, outcome) => {
  const cidr = program
    .command('cidr')
    .description('which range is free, what is left of a pool, which ranges meet')
    .addHelpText(
      'after',
      examples('private-ecr cidr next --pool 10.64.0.0/16 --reserved 10.64.0.0/24 --prefix-length 24'),
    );

  planCommand(cidr, 'next', 'the next free range of a size; exit status 1 where there is none')
    .addHelpText(
      'after',
      examples(
        'private-ecr cidr next --pool 10.64.0.0/16 --reserved 10.64.0.0/24 --prefix-length 24',
        'private-ecr cidr next --plan pools.json --format json',
      ),
    )
    .action(async (options: PlanOptions) => {
      const found = printNext(terminal, await readPlan(terminal, options), options.format);
      if (!found) outcome.exitStatus = ExitStatus.no;
    });

  planCommand(cidr, 'capacity', 'how many more ranges of a size the pools hold')
    .addHelpText(
      'after',
      examples('private-ecr cidr capacity --pool 10.64.0.0/16 --reserved 10.64.0.0/24 --prefix-length 24'),
    )
    .action(async (options: PlanOptions) => {
      printCapacity(terminal, await readPlan(terminal, options), options.format);
    });

  cidr
    .command('overlaps')
    .description('whether ranges have an address in common; exit status 1 where they do not')
    .addArgument(new Argument('<cidrs...>', 'two ranges or more'))
    .addOption(formatOption())
    .addHelpText('after', examples('private-ecr cidr overlaps 10.0.0.0/16 10.0.128.0/17 10.1.0.0/16'))
    .action((texts: string[], { format }: { format: Format }) => {
      const pairs = overlappingPairs(texts.map(text => parseCidr(text)));
      if (pairs.length === 0) outcome.exitStatus = ExitStatus.no;
      if (format === 'json') writeJson(terminal, { overlapping: pairs });
      else if (pairs.length === 0) terminal.write('no two of them overlap\n');
      else terminal.write(pairs.map(([a, b]) => `${a} overlaps ${b}\n`).join(''));
    });

  cidr
    .command('contains')
    .description('whether one range holds another; exit status 1 where it does not')
    .argument('<outer>', 'a range')
    .argument('<inner>', 'a range')
    .addOption(formatOption())
    .addHelpText('after', examples('private-ecr cidr contains 10.0.0.0/16 10.0.4.0/24'))
    .action((outer: string, inner: string, { format }: { format: Format }) => {
      const isContained = contains(parseCidr(outer), parseCidr(inner));
      if (!isContained) outcome.exitStatus = ExitStatus.no;
      if (format === 'json') writeJson(terminal, { contains: isContained });
      else terminal.write(`${outer} ${isContained ? 'contains' : 'does not contain'} ${inner}\n`);
    });

  cidr
    .command('split')
    .description('cut a range into parts of one size')
    .argument('<cidr>', 'the range to cut')
    .addOption(prefixLengthOption().makeOptionMandatory())
    .addOption(formatOption())
    .addHelpText('after', examples('private-ecr cidr split 10.0.0.0/22 --prefix-length 24'))
    .action((text: string, { prefixLength, format }: { prefixLength: number; format: Format }) => {
      const parts = split(parseCidr(text), prefixLength).map(formatCidr);
      if (format === 'json') writeJson(terminal, { parts });
      else terminal.write(`${parts.join('\n')}\n`);
    });
};

function planCommand(parent: Command, name: string, description: string): Command {
  return parent
    .command(name)
    .description(description)
    .addOption(new Option('--pool <cidrs...>', 'where ranges are taken from').default([]).conflicts('plan'))
    .addOption(new Option('--reserved <cidrs...>', 'what is in use').default([]).conflicts('plan'))
    .addOption(prefixLengthOption())
    .addOption(
      new Option(
        '--plan <file>',
        'pools, reserved and prefixLength from a JSON document; - for standard input',
      ),
    )
    .addOption(formatOption());
}

function prefixLengthOption(): Option {
  return new Option('--prefix-length <length>', 'the size of a range: 24 for 256 addresses').argParser(
    readPrefixLength,
  );
}

async function readPlan(
  terminal: Terminal,
  { plan, pool, reserved, prefixLength }: PlanOptions,
): Promise<AddressPlan> {
  if (plan === undefined) {
    return parseAddressPlan({ pools: pool, reserved, prefixLength });
  }
  const document = await readJson(terminal, plan, PLAN_LIMITS);
  const overridden = prefixLength === undefined ? {} : { prefixLength };
  return parseAddressPlan(isObject(document) ? { ...document, ...overridden } : document);
}

function readPrefixLength(text: string): number {
  if (/^\d{1,3}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Allowed: a whole number from 0 to 32 (to 128 for IPv6), such as 24.');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function printNext(terminal: Terminal, plan: AddressPlan, format: Format): boolean {
  const next = nextFree(plan);
  if (format === 'json') {
    writeJson(
      terminal,
      next.found
        ? { found: true, cidr: formatCidr(next.cidr), pool: formatCidr(next.pool) }
        : { found: false, reason: next.reason, detail: next.detail, ...largest(next.largestFreeBlock) },
    );
  } else if (next.found) {
    terminal.write(`${formatCidr(next.cidr)}\n`);
  } else {
    terminal.writeError(`${paintFor(terminal.hasColour).red('none')} ${next.detail}\n`);
  }
  return next.found;
}

function printCapacity(terminal: Terminal, plan: AddressPlan, format: Format): void {
  const left = capacity(plan);
  if (format === 'json') {
    writeJson(terminal, {
      prefixLength: plan.prefixLength,
      freeBlocks: jsonCount(left.freeBlocks),
      totalAddresses: jsonCount(left.totalAddresses),
      usedAddresses: jsonCount(left.usedAddresses),
      freeAddresses: jsonCount(left.freeAddresses),
      ...largest(left.largestFreeBlock),
    });
    return;
  }
  const rows = [
    [`free /${plan.prefixLength} ranges`, grouped(left.freeBlocks)],
    ['addresses in the pools', grouped(left.totalAddresses)],
    ['addresses in use', grouped(left.usedAddresses)],
    ['addresses free', grouped(left.freeAddresses)],
    ['largest free range', left.largestFreeBlock ? formatCidr(left.largestFreeBlock) : 'none'],
    ...usableRow(plan),
  ];
  const paint = paintFor(terminal.hasColour);
  terminal.write(`${renderTable([{ title: 'What' }, { title: 'Count', align: 'right' }], rows, paint)}\n`);
}

function usableRow({ pools, prefixLength }: AddressPlan): string[][] {
  if (pools[0]?.family !== 'ipv4') return [];
  return [[`usable in a /${prefixLength} subnet`, grouped(BigInt(usableAddresses(prefixLength)))]];
}

function largest(cidr: Cidr | undefined): { largestFreeBlock?: string } {
  return cidr === undefined ? {} : { largestFreeBlock: formatCidr(cidr) };
}

/** Every IPv4 count is a JSON number; only an IPv6 count can be too large for one, and is text then. */
function jsonCount(value: bigint): number | string {
  return value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value.toString();
}

function grouped(value: bigint): string {
  return value.toLocaleString('en-US');
}

function overlappingPairs(cidrs: readonly Cidr[]): [string, string][] {
  return cidrs.flatMap((first, index) =>
    cidrs
      .slice(index + 1)
      .filter(second => overlaps(first, second))
      .map((second): [string, string] => [formatCidr(first), formatCidr(second)]),
  );
}
