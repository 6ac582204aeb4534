import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expectedDifferences } from '../__fixtures__/schema-differences.data';
import { providerSchema } from './provider-schema';
import type { Block } from './schema';
import { typeSchema, type Kind } from './type-schema';

interface Printed {
  readonly block: Partial<Block>;
}

interface Oracle {
  readonly resource_schemas: Readonly<Record<string, Printed>>;
  readonly data_source_schemas: Readonly<Record<string, Printed>>;
  readonly provider: Printed;
}

const oracle = JSON.parse(
  readFileSync(path.join(__dirname, '../__fixtures__/aws_provider_schema_6.19.0.json'), 'utf8'),
) as Oracle;

const subjects: (readonly [string, Block | undefined, Partial<Block>])[] = [
  ...types('resource', oracle.resource_schemas),
  ...types('data source', oracle.data_source_schemas),
  ['provider', providerSchema(), oracle.provider.block],
];

function types(kind: Kind, printed: Readonly<Record<string, Printed>>) {
  return Object.entries(printed).map(
    ([type, { block }]) => [`${kind} ${type}`, typeSchema(kind, type), block] as const,
  );
}

/** Paths at which two blocks are not the same. */
function differences(read: Partial<Block>, printed: Partial<Block>, prefix = ''): string[] {
  const attributes = keysOf(read.attributes, printed.attributes).filter(
    name => !same(read.attributes?.[name], printed.attributes?.[name]),
  );
  const blocks = keysOf(read.block_types, printed.block_types).flatMap(name => {
    const [ours, theirs] = [read.block_types?.[name], printed.block_types?.[name]];
    if (!ours || !theirs) return [name];
    const inside = differences(ours.block, theirs.block, `${name}.`);
    return same({ ...ours, block: {} }, { ...theirs, block: {} }) ? inside : [name, ...inside];
  });
  return [...attributes, ...blocks].map(name => `${prefix}${name}`);
}

function keysOf(...records: readonly (object | undefined)[]): string[] {
  return [...new Set(records.flatMap(record => Object.keys(record ?? {})))].sort();
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sorted(item)]),
  );
}

const found = subjects.flatMap(([subject, read, printed]) =>
  differences(read ?? {}, printed).map(name => `${subject} ${name}`),
);

describe('the schema beside what the real provider prints', () => {
  it.each(subjects)('has %s', (_, read) => {
    expect(read).toBeDefined();
  });

  it('differs nowhere without a reason', () => {
    expect(found.filter(where => !expectedDifferences.some(expected => expected.where.test(where)))).toEqual(
      [],
    );
  });

  it.each(expectedDifferences)('differs in $where: $reason', ({ where }) => {
    expect(found.filter(difference => where.test(difference))).not.toEqual([]);
  });
});
