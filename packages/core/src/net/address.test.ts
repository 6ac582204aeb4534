import { formatAddress, parseAddress, safeParseAddress } from '.';
import { InvalidInputError } from '../errors';

describe('an address', () => {
  test.each([
    ['0.0.0.0', 'ipv4', 0n],
    ['10.0.0.1', 'ipv4', 167_772_161n],
    ['::1', 'ipv6', 1n],
    ['2001:db8::1', 'ipv6', (0x20010db8n << 96n) + 1n],
  ])('%s is read and written back', (text, family, value) => {
    expect(parseAddress(text)).toEqual({ family, value });
    expect(formatAddress(parseAddress(text))).toBe(text);
  });

  test.each([
    ['10.0.0', 'ambiguous-ipv4'],
    ['10.0.0.08', 'ambiguous-ipv4'],
    ['10.0.0.1/32', 'not-an-address'],
    ['::ffff:a00:1', 'ipv4-mapped'],
    ['2001:0db8::1', 'not-canonical'],
    ['localhost', 'not-an-address'],
  ])('%s is refused: %s', (text, reason) => {
    expect(safeParseAddress(text)).toMatchObject({ success: false, problem: { reason } });
    expect(() => parseAddress(text)).toThrow(InvalidInputError);
  });
});
