import { allocate, count, decimal, decimalSchema, evenWeights, formatCents, formatUnrounded, sum } from '.';

describe('formatCents', () => {
  test.each([
    ['66.335', '66.34'],
    ['-66.335', '-66.34'],
    ['43.835', '43.84'],
    ['461.335', '461.34'],
    ['0.004999', '0.00'],
    ['-0.004', '0.00'],
    ['-0.005', '-0.01'],
    ['0', '0.00'],
    ['1048576', '1048576.00'],
  ])('%s is shown as %s', (amount, shown) => {
    expect(formatCents(decimal(amount))).toBe(shown);
  });

  test('a tie that was split in three and summed again is still a tie', () => {
    const [fixed] = allocate(decimal('29.20'), evenWeights(3));
    const [data] = allocate(decimal('0.005'), evenWeights(3));
    expect(formatCents(fixed!.plus(data!))).toBe('9.74');
  });
});

describe('decimal', () => {
  test.each(['', 'a', '1e3', '1,5', '0x10', '--1', 'NaN', 'Infinity', ' 1', '.'])('%j is refused', text => {
    expect(() => decimal(text)).toThrow('plain decimal');
  });

  test('a JSON number is taken as it is printed', () => {
    expect(formatUnrounded(decimalSchema.parse(0.1).plus(decimalSchema.parse(0.2)))).toBe('0.3');
    expect(formatUnrounded(decimalSchema.parse(1e-7))).toBe('0.0000001');
  });
});

describe('allocate', () => {
  test('a third of a dollar each adds up to the dollar', () => {
    const parts = allocate(decimal('1'), evenWeights(3));
    expect(formatUnrounded(sum(parts))).toBe('1');
    expect(sum(parts).eq('1')).toBe(true);
  });

  test('a part that is a finite decimal is exact beside one that is not', () => {
    const parts = allocate(decimal('0.01'), [decimal('1'), decimal('3'), decimal('2')]);
    expect(parts[1]!.eq('0.005')).toBe(true);
  });

  test.each([
    [[count(0), count(0)], 'no weight is above zero'],
    [[count(1), decimal('-1')], 'negative'],
    [[], 'no weight'],
  ])('refuses %j', (weights, message) => {
    expect(() => allocate(decimal('1'), weights)).toThrow(message);
  });
});
