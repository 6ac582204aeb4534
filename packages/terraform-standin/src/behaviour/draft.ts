import { createHash } from 'node:crypto';
import { dnsSuffix, type Account } from '../provider/account';
import { isArray, isValues, type Value, type Values } from '../values/value';
import type { ExistingObjects } from './existing';

/** A resource or data source whose computed attributes are being decided. */
export interface Draft {
  readonly type: string;
  readonly account: Account;
  /** The Region it is in: its own `region`, else its provider's. */
  readonly region: string;
  /** What is decided so far, arguments first. */
  readonly values: Values;
  /** What it was before; null where it is new. */
  readonly prior: Values | null;
  /** Text from which everything random about it follows; equal seeds give equal values. */
  readonly seed: string;
  /** Objects that exist outside Terraform. */
  readonly existing: ExistingObjects;
  /**
   * Attributes of an object, by type and id (or another attribute), as far as the provider has met it; nothing where
   * it has not.
   */
  find(type: string, value: string, by?: string): Values;
  /** Numbers the versions of something: 1 for the first, and one more for each further one. */
  revisionOf(name: string): number;
}

/** Hexadecimal digits that follow from the texts. At most 64. */
export function hex(digits: number, ...from: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(from)).digest('hex').slice(0, digits);
}

/** A number from 0 to below `limit` that follows from the texts. */
export function numberBelow(limit: number, ...from: readonly string[]): number {
  return parseInt(hex(12, ...from), 16) % limit;
}

const UPPER_ALPHANUMERIC = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Capital letters and digits that follow from the texts. At most 32. */
export function upperAlphanumeric(length: number, ...from: readonly string[]): string {
  const bytes = Buffer.from(hex(64, ...from), 'hex').subarray(0, length);
  return [...bytes].map(byte => UPPER_ALPHANUMERIC[byte % UPPER_ALPHANUMERIC.length]).join('');
}

/** A UUID that follows from the texts. */
export function uuid(...from: readonly string[]): string {
  const digits = hex(32, ...from);
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** A text among the values, `''` where it is not one. */
export function text(values: Values, name: string): string {
  const value = values[name];
  return typeof value === 'string' ? value : '';
}

/** The texts of a list or set among the values. */
export function texts(values: Values, name: string): readonly string[] {
  const value = values[name];
  return isArray(value) ? value.filter(item => typeof item === 'string') : [];
}

/** The blocks, or objects of a list, that stand under a name. */
export function blocks(values: Values, name: string): readonly Values[] {
  const value = values[name];
  return isArray(value) ? value.filter((item): item is Values => isValues(item)) : [];
}

const GENERATED: Readonly<Record<string, (draft: Draft, seed: string) => string>> = {
  hex17: (_, seed) => hex(17, seed),
  hex8: (_, seed) => hex(8, seed),
  number: (_, seed) => String(1_000_000_000 + numberBelow(1_000_000_000, seed)),
  uuid: (_, seed) => uuid(seed),
  upper16: (_, seed) => upperAlphanumeric(16, seed),
  upper20: (_, seed) => upperAlphanumeric(20, seed),
  account: ({ account }) => account.accountId,
  partition: ({ account }) => account.partition,
  dnsSuffix: ({ account }) => dnsSuffix(account.partition),
  region: ({ region }) => region,
  organization: ({ existing }) => existing.organizationId,
};

/**
 * Fills a form: `{hex17}`, `{uuid}` and the like are made from the resource's seed, `{account}`, `{region}` and
 * `{partition}` are where it is, any other name is one of its own attributes.
 *
 * @param purpose - tells apart what is generated for different attributes of one resource
 */
export function expand(form: string, draft: Draft, purpose = ''): string {
  return form.replace(/\{(\w+)\}/g, (_, name: string) => {
    const generate = GENERATED[name];
    return generate ? generate(draft, `${draft.seed} ${purpose}`.trimEnd()) : plain(draft.values[name]);
  });
}

function plain(value: Value | undefined): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint'
    ? `${value}`
    : '';
}
