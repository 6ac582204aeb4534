import { ExtData } from '@msgpack/msgpack';

/**
 * A value that is not known before apply. It is kept as the bytes Terraform sent: they may carry what is known of it
 * (not null, a prefix, a length), and Terraform checks that a plan promises no less.
 */
export type Unknown = ExtData;

/** A value of Terraform's type system; a set is an array in Terraform's own order. */
export type Value = null | boolean | number | bigint | string | Unknown | readonly Value[] | Values;

/** Attributes and blocks by name. */
export interface Values {
  readonly [name: string]: Value;
}

/** MessagePack extension 0: unknown, and nothing is known of it. */
export const UNKNOWN: Unknown = new ExtData(0, new Uint8Array([0]));

/** True for a value that only apply will tell. */
export function isUnknown(value: Value | undefined): value is Unknown {
  return value instanceof ExtData;
}

/** True for an object or a map. */
export function isValues(value: Value | undefined): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isUnknown(value);
}

/** True for a list or a set. */
export function isArray(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

/** True where nothing in a value is unknown, at whatever depth. */
export function isWhollyKnown(value: Value): boolean {
  if (isUnknown(value)) return false;
  if (isArray(value)) return value.every(isWhollyKnown);
  return isValues(value) ? Object.values(value).every(isWhollyKnown) : true;
}

/** One text for equal values, whatever the order of their keys. */
export function canonical(value: Value): string {
  if (isUnknown(value)) return `unknown:${value.type}:${Buffer.from(bytesOf(value)).toString('hex')}`;
  if (isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (isValues(value)) {
    const keys = Object.keys(value).sort();
    return `{${keys.map(key => `${JSON.stringify(key)}:${canonical(value[key] ?? null)}`).join(',')}}`;
  }
  return typeof value === 'bigint' ? value.toString() : JSON.stringify(value);
}

function bytesOf({ data }: Unknown): Uint8Array {
  return typeof data === 'function' ? data(0) : data;
}
