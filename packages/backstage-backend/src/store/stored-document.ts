import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gunzipSync, gzip } from 'node:zlib';

const compress = promisify(gzip);
const decompress = promisify(gunzip);

/** Characters up to which a document is kept as it is: the database compresses it where that helps. */
const SMALL = 20_000;

/** How JSON of an object begins, and gzip does not. */
const PLAIN = '{'.charCodeAt(0);

/**
 * A kind of document that is stored as JSON, and as gzip of it where it is large.
 *
 * Rows outlive the code that wrote them, in both directions: during an upgrade old and new replicas share one database.
 * What is of another version, or cannot be read, is not known: it is written anew by the next read or judgement.
 */
export interface DocumentFormat<T> {
  readonly version: number;
  encode(document: T): Promise<Buffer>;
  /** For documents of any size: off the main thread. */
  decode(version: number, bytes: Buffer): Promise<T | undefined>;
  /** For small documents on the way to an answer. */
  decodeNow(version: number, bytes: Buffer): T | undefined;
}

/**
 * @param version - counts changes of the meaning of what is stored; new fields that may be absent are none
 * @param isReadable - whether what was decoded is what this version says it is
 */
export function documentFormat<T>(
  version: number,
  isReadable: (document: unknown) => boolean,
): DocumentFormat<T> {
  const parse = (text: string): T | undefined => {
    const document: unknown = JSON.parse(text);
    return isReadable(document) ? (document as T) : undefined;
  };
  return {
    version,
    encode: async document => {
      const text = JSON.stringify(document);
      return text.length < SMALL ? Buffer.from(text) : compress(text);
    },
    decode: async (found, bytes) => {
      if (found !== version) return undefined;
      try {
        return parse((bytes[0] === PLAIN ? bytes : await decompress(bytes)).toString('utf8'));
      } catch {
        return undefined;
      }
    },
    decodeNow: (found, bytes) => {
      if (found !== version) return undefined;
      try {
        return parse((bytes[0] === PLAIN ? bytes : gunzipSync(bytes)).toString('utf8'));
      } catch {
        return undefined;
      }
    },
  };
}

/** JSON of a column; undefined where it cannot be read. */
export function parseColumn<T>(text: string | null | undefined): T | undefined {
  if (text === null || text === undefined) return undefined;
  try {
    return JSON.parse(text) as T;
  } catch {
    return undefined;
  }
}

/** A short name of a text: the same text, the same name. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}

/** A number from 0 to 2^31 - 1 that spreads keys evenly; the same in every replica. */
export function slotOf(key: string): number {
  return createHash('sha256').update(key).digest().readUInt32BE(0) >>> 1;
}

/** Text from people as PostgreSQL can store it: it has no NUL. */
export function storable(text: string): string {
  return text.replaceAll('\u0000', '\uFFFD');
}

/** Whether a text can be the key of a row at all. */
export function isKey(text: string): boolean {
  return text.length <= 2_000 && !text.includes('\u0000');
}
