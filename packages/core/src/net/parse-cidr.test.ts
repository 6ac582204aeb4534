import { cidrSchema, formatCidr, parseCidr, safeParseCidr } from '.';
import { InvalidInputError } from '../errors';
import { inputProblems } from '../validation';

describe('a range is read in its canonical form', () => {
  test.each([
    ['0.0.0.0/0', 'ipv4', 0n, 4_294_967_295n],
    ['10.0.0.0/8', 'ipv4', 167_772_160n, 184_549_375n],
    ['255.255.255.255/32', 'ipv4', 4_294_967_295n, 4_294_967_295n],
    ['::/0', 'ipv6', 0n, 2n ** 128n - 1n],
    ['2001:db8::/32', 'ipv6', 0x20010db8n << 96n, (0x20010db9n << 96n) - 1n],
  ])('%s', (text, family, first, last) => {
    expect(parseCidr(text)).toEqual({ family, first, last, prefixLength: Number(text.split('/')[1]) });
  });
});

describe('anything else is refused with the reason and what to write', () => {
  test.each([
    ['10.0.0.1/16', 'host-bits-set', 'write 10.0.0.0/16'],
    ['10.0.0.0/0', 'host-bits-set', 'write 0.0.0.0/0'],
    ['2001:db8::1/64', 'host-bits-set', 'write 2001:db8::/64'],
    ['10.0.0.0', 'no-prefix-length', 'add a prefix length, such as 10.0.0.0/32 for the one address'],
    ['10.0.0.0/33', 'prefix-length-out-of-range', 'write a prefix length between 0 and 32'],
    ['::/129', 'prefix-length-out-of-range', 'write a prefix length between 0 and 128'],
    ['10.0.0.0/', 'prefix-length-not-a-number', 'between 0 and 32'],
    ['10.0.0.0/-1', 'prefix-length-not-a-number', 'between 0 and 32'],
    ['10.0.0.0/08', 'prefix-length-not-a-number', 'between 0 and 32'],
    ['10.0.0.0/1e1', 'prefix-length-not-a-number', 'between 0 and 32'],
    ['10.0.0.0/16/24', 'prefix-length-not-a-number', 'between 0 and 32'],
    ['10.0.0.0/16 ', 'prefix-length-not-a-number', 'between 0 and 32'],
    ['10.0.0.0/１６', 'prefix-length-not-a-number', 'between 0 and 32'],
    ['10.0.0.0/255.255.0.0', 'prefix-length-not-a-number', 'write 10.0.0.0/16'],
    ['10.0.0.0/255.0.255.0', 'prefix-length-not-a-number', 'between 0 and 32'],
    [' 10.0.0.0/16', 'space', 'remove the space'],
    ['10.0.0.0\n/16', 'space', 'remove the space'],
    ['010.0.0.0/8', 'ambiguous-ipv4', 'write all four numbers in decimal'],
    ['10.0.0.08/32', 'ambiguous-ipv4', 'write all four numbers in decimal'],
    ['0x0a.0.0.0/8', 'ambiguous-ipv4', 'write all four numbers in decimal'],
    ['10.1/16', 'ambiguous-ipv4', 'write all four numbers in decimal'],
    ['167772160/8', 'ambiguous-ipv4', 'write all four numbers in decimal'],
    ['10.0.0.256/32', 'not-an-address', 'write an address such as 10.0.0.1'],
    ['１０.0.0.0/8', 'not-an-address', 'write an address such as 10.0.0.1'],
    ['', 'not-an-address', 'write an address such as 10.0.0.1'],
    ['/16', 'not-an-address', 'write an address such as 10.0.0.1'],
    ['${var.cidr}', 'not-an-address', 'write an address such as 10.0.0.1'],
    ['::ffff:10.0.0.0/104', 'ipv4-mapped', 'write the IPv4 address 10.0.0.0'],
    ['fe80::%eth0/64', 'zone-index', 'remove %eth0'],
    ['2001:DB8::/32', 'not-canonical', 'write 2001:db8::'],
    ['2001:db8:0:0::/32', 'not-canonical', 'write 2001:db8::'],
  ])('%j: %s', (text, reason, fix) => {
    expect(safeParseCidr(text)).toMatchObject({
      success: false,
      problem: { reason, fix: expect.stringContaining(fix) },
    });
  });

  test('the canonical form is a value of its own', () => {
    expect(safeParseCidr('10.0.0.1/16')).toMatchObject({ problem: { canonical: '10.0.0.0/16' } });
  });

  test('10 MB of digits are refused without being parsed', () => {
    expect(safeParseCidr('1'.repeat(10_000_000))).toMatchObject({ problem: { reason: 'not-an-address' } });
  });
});

describe('for a person', () => {
  test('the error names the value, what is allowed and the fix', () => {
    expect(() => parseCidr('10.0.0.1/16')).toThrow(InvalidInputError);
    expect(() => parseCidr('10.0.0.1/16')).toThrow(
      'CIDR: found "10.0.0.1/16"; allowed: a range in canonical CIDR form, such as 10.0.0.0/16; fix: write 10.0.0.0/16.',
    );
  });

  test('a document gets the same words beside the field', () => {
    expect(inputProblems(cidrSchema.array(), ['10.0.0.0/16', '10.0.0.1/16'])).toEqual([
      {
        path: '[1]',
        found: '"10.0.0.1/16"',
        allowed: 'a range in canonical CIDR form, such as 10.0.0.0/16',
        fix: 'write 10.0.0.0/16',
      },
    ]);
    expect(formatCidr(cidrSchema.parse('10.0.0.0/16'))).toBe('10.0.0.0/16');
  });
});
