import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { fleetCsv } from './csv';

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ',', ';', 'a', '1', '.', "'"),
  }),
);
const row = fc.record({
  entityRef: text,
  title: text,
  headline: text,
  ownerRef: text,
  kind: fc.constant('service' as const),
  status: fc.constant('failing' as const),
  verdict: fc.constant('blocked' as const),
  natGateways: fc.option(fc.nat()),
  savingsMonthlyUsd: fc.integer().map(cents => (cents / 100).toFixed(2)),
  collectedAt: fc.constant(null),
  stale: fc.boolean(),
});
type Row = typeof row extends fc.Arbitrary<infer One> ? One : never;

const expectLaw = (law: (read: readonly Record<string, string>[], rows: readonly Row[]) => boolean) =>
  fc.assert(
    fc.property(fc.array(row, { maxLength: 5 }), rows =>
      law(parse(fleetCsv(rows, true), { columns: true }) as Record<string, string>[], rows),
    ),
  );

describe('laws of the export', () => {
  test('what is written is read again, but for the mark before what looks like a formula', () => {
    expectLaw((read, rows) =>
      rows.every((one, position) =>
        (['title', 'headline'] as const).every(name => {
          const found = read[position]?.[name];
          return found === one[name] || found === `'${one[name]}`;
        }),
      ),
    );
  });

  test('no field begins as a formula does, unless it is a number', () => {
    expectLaw(read =>
      read.every(fields =>
        Object.values(fields).every(value => !/^[=+\-@\t\r]/.test(value) || /^-?\d+(\.\d+)?$/.test(value)),
      ),
    );
  });

  test('amounts stay as they are', () => {
    expectLaw((read, rows) =>
      rows.every((one, position) => read[position]?.['savings_monthly_usd'] === one.savingsMonthlyUsd),
    );
  });
});
