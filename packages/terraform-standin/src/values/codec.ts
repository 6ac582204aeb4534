import { decode, encode } from '@msgpack/msgpack';
import type { Value } from './value';

/** A value as the plugin protocol carries it. */
export interface DynamicValue {
  readonly msgpack?: Uint8Array | null;
  readonly json?: Uint8Array | null;
}

/**
 * Reads a value off the wire. Unknown values are MessagePack extensions 0 (nothing is known of them) and 12 (with
 * refinements); both stay the bytes they were, as the library's own type for extensions.
 */
export function decodeValue(value: DynamicValue | null | undefined): Value {
  if (value?.msgpack?.length) return decode(value.msgpack, { useBigInt64: true }) as Value;
  if (value?.json?.length) return JSON.parse(Buffer.from(value.json).toString('utf8')) as Value;
  return null;
}

/** Writes a value for the wire. */
export function encodeValue(value: Value): DynamicValue {
  return { msgpack: encode(value, { useBigInt64: true }) };
}
