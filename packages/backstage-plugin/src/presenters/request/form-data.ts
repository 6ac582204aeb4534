import type { JsonObject, JsonValue } from '@backstage/types';

/** Where a network will be: the value of the field for account and hub. */
export interface LocationValue {
  readonly accountId?: string;
  readonly region?: string;
  /** Absent where the network needs none. */
  readonly hub?: string;
}

/** How large it will be: the value of the field for size. */
export interface SizeValue {
  readonly size?: string;
  readonly azCount?: number;
}

/** Fields of a request that the form has under their own names. */
const AS_THEY_ARE = [
  'name',
  'owner',
  'topology',
  'services',
  'needs',
  'repositories',
  'internetEgress',
] as const;

/** The request that a form's data comes to, as the template composes it; what was not filled in is left out. */
export function requestOf(data: JsonObject): JsonObject {
  const { accountId, region, hub } = locationOf(data);
  const { size, azCount } = sizeOf(data);
  const fields: Readonly<Record<string, JsonValue | undefined>> = {
    ...Object.fromEntries(AS_THEY_ARE.map(name => [name, data[name]])),
    accountId,
    region,
    hub,
    size,
    azCount,
  };
  return Object.fromEntries(
    Object.entries(fields).filter((entry): entry is [string, JsonValue] => {
      const [, value] = entry;
      return value !== undefined && value !== null && value !== '';
    }),
  );
}

export function locationOf({ location }: JsonObject): LocationValue {
  return isObject(location) ? (location as LocationValue) : {};
}

export function sizeOf({ size }: JsonObject): SizeValue {
  return isObject(size) ? (size as SizeValue) : {};
}

export function topologyOf({ topology }: JsonObject): string {
  return typeof topology === 'string' ? topology : 'shared-subnets';
}

export function ownerOf({ owner }: JsonObject): string | undefined {
  return typeof owner === 'string' && owner !== '' ? owner : undefined;
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
