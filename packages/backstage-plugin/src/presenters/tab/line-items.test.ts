import { decimal, formatCents, sum } from '@private-ecr/core';
import { aDetail } from '../../testing/fixtures';
import { lineTables, showBackOf } from './line-items';

const linesOf = (state: 'healthy' | 'loss') => aDetail(state).savings?.lineItems ?? [];

describe('lineTables', () => {
  test('a recorded service has what would be paid, what only without the S3 gateway, and what is paid', () => {
    expect(lineTables(linesOf('healthy')).map(({ id, rows }) => [id, rows.length > 0])).toEqual([
      ['baseline', true],
      ['only-without-s3-gateway', true],
      ['actual', true],
    ]);
  });

  test.each(['healthy', 'loss'] as const)('what is paid adds up to the headline of a %s service', state => {
    const { savings } = aDetail(state).summary;
    const actual = lineTables(linesOf(state)).find(({ id }) => id === 'actual');
    expect(actual?.totalUsd).toBe(savings.state === 'known' ? savings.actualMonthlyUsd : undefined);
  });

  test('a quantity with endless digits is cut for the eye', () => {
    const [line] = linesOf('healthy');
    if (!line) throw new Error('there is a line');
    const [table] = lineTables([{ ...line, quantity: '0.33333333333333333333', unitPriceUsd: '0.0450' }]);
    expect(table?.rows[0]).toMatchObject({ quantity: '0.333333', unitPriceUsd: '0.045' });
  });

  test('without lines there is no table', () => {
    expect(lineTables([])).toEqual([]);
  });
});

test('who pays adds up to what is paid', () => {
  const lines = linesOf('healthy');
  const { hubOwnerPaysUsd, teamPaysUsd } = showBackOf(lines);
  const actual = lines.filter(({ addsTo }) => addsTo.includes('actual'));
  expect(decimal(hubOwnerPaysUsd).gt('0')).toBe(true);
  expect(formatCents(sum([decimal(hubOwnerPaysUsd), decimal(teamPaysUsd)]))).toBe(
    formatCents(sum(actual.map(({ amountUsd }) => decimal(amountUsd)))),
  );
});
