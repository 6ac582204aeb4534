import { decode, encode } from '@msgpack/msgpack';
import { decodeValue, encodeValue } from './codec';
import { isUnknown, UNKNOWN, type Values } from './value';

/** MessagePack as Terraform writes it: a map of one entry, whose value is an extension. */
const withExtension = (...extension: number[]) => Uint8Array.from([0x81, 0xa1, 0x61, ...extension]);

describe('unknown values keep their bytes', () => {
  it.each([
    ['unknown (extension 0)', withExtension(0xd4, 0x00, 0x00)],
    ['unknown, not null (extension 12)', withExtension(0xc7, 0x03, 0x0c, 0x81, 0x01, 0xc2)],
    [
      'unknown with a prefix (extension 12)',
      withExtension(0xc7, 0x0a, 0x0c, 0x82, 0x01, 0xc2, 0x02, 0xa4, 0x76, 0x70, 0x63, 0x2d, 0x00),
    ],
  ])('%s', (_, bytes) => {
    const value = decodeValue({ msgpack: bytes });
    expect(isUnknown((value as Values).a)).toBe(true);
    expect(Buffer.from(encodeValue(value).msgpack ?? [])).toEqual(Buffer.from(bytes));
  });

  it('and one of our own is what Terraform writes', () => {
    expect(Buffer.from(encodeValue(UNKNOWN).msgpack ?? []).toString('hex')).toBe('d40000');
  });
});

describe('known values come back as they were', () => {
  it.each([null, true, 0, 1.5, -3, 443, 2 ** 40, '', 'ä', [], [1, 'a'], {}, { a: { b: [null] } }])(
    '%j',
    value => {
      expect(decodeValue(encodeValue(value))).toEqual(value);
    },
  );

  it('integers beyond what a number holds keep every digit', () => {
    const value = 9_007_199_254_740_993n;
    expect(decodeValue({ msgpack: encode(value, { useBigInt64: true }) })).toBe(value);
    expect(decode(encodeValue(value).msgpack ?? new Uint8Array(), { useBigInt64: true })).toBe(value);
  });
});

describe('nothing and JSON', () => {
  it.each([
    [undefined, null],
    [{ msgpack: new Uint8Array(), json: Buffer.from('{"a":1}') }, { a: 1 }],
  ])('%j is %j', (wire, value) => {
    expect(decodeValue(wire)).toEqual(value);
  });
});
