import { createHash, createHmac, type Hash, type Hmac, timingSafeEqual } from 'node:crypto';
import { SignatureV4 } from '@smithy/signature-v4';
import { errorOf } from '../errors';
import type { WireProtocol } from '../model/api-model';
import type { WireRequest } from '../protocols';
import type { SignedAs } from './authorization-header';
import type { Credentials, CredentialStore } from './credentials';
import type { Principal } from './identities';

/** How far the time of a signature may be from the server's. */
const TOLERANCE_MS = 5 * 60_000;

/**
 * Who sent a request, proved by signing it again and comparing.
 *
 * @param now - what the server takes for the time; signatures are made with the machine's clock, so this is not the
 *   world's
 */
export async function authenticate(
  request: WireRequest,
  signedAs: SignedAs,
  store: CredentialStore,
  now: Date,
  protocol: WireProtocol,
): Promise<Principal> {
  const credentials = store.find(signedAs.accessKeyId);
  if (credentials === undefined || credentials.sessionToken !== request.headers['x-amz-security-token']) {
    throw errorOf('access-key-unknown', protocol);
  }
  const signedAt = request.headers['x-amz-date'] ?? '';
  const signingDate = timeOf(signedAt);
  if (
    signingDate === undefined ||
    !signedAt.startsWith(signedAs.date) ||
    !signedAs.signedHeaders.includes('host')
  ) {
    throw errorOf('signature-incomplete', protocol, {
      detail: "a signed request has 'X-Amz-Date' of the day of its credential scope, and signs 'host'",
    });
  }
  const stated = request.headers['x-amz-content-sha256'];
  const isOfBody = stated === undefined || stated === createHash('sha256').update(request.body).digest('hex');
  if (
    !isOfBody ||
    !isEqual(await signatureOf(request, signedAs, credentials, signingDate), signedAs.signature)
  ) {
    throw errorOf('signature-differs', protocol);
  }
  if (Math.abs(now.getTime() - signingDate.getTime()) > TOLERANCE_MS) {
    throw errorOf('signature-expired', protocol, {
      signedAt,
      earliest: basicTime(new Date(now.getTime() - TOLERANCE_MS)),
      now: basicTime(now),
    });
  }
  if (store.isExpired(credentials)) throw errorOf('token-expired', protocol);
  return credentials.principal;
}

async function signatureOf(
  { method, path, query, headers, body }: WireRequest,
  { region, service, signedHeaders }: SignedAs,
  credentials: Credentials,
  signingDate: Date,
): Promise<string> {
  const { accessKeyId, secretAccessKey, sessionToken } = credentials;
  const signer = new SignatureV4({
    credentials: { accessKeyId, secretAccessKey, ...(sessionToken !== undefined && { sessionToken }) },
    region,
    service,
    sha256: Sha256,
    applyChecksum: false,
  });
  const kept = Object.fromEntries(signedHeaders.map(name => [name, headers[name] ?? '']));
  const signed = await signer.sign(
    { method, protocol: 'http:', hostname: '127.0.0.1', path, query: queryBag(query), headers: kept, body },
    { signingDate, signableHeaders: new Set(signedHeaders), unsignableHeaders: new Set() },
  );
  return /Signature=([0-9a-f]{64})/.exec(signed.headers['authorization'] ?? '')?.[1] ?? '';
}

/** Node's hashes under the interface that the signer asks for. */
class Sha256 {
  private state: Hash | Hmac;

  constructor(private readonly secret?: string | ArrayBuffer | ArrayBufferView) {
    this.state = this.fresh();
  }

  update(data: string | ArrayBuffer | ArrayBufferView): void {
    this.state.update(bytesOf(data));
  }

  digest(): Promise<Uint8Array> {
    return Promise.resolve(this.state.digest());
  }

  reset(): void {
    this.state = this.fresh();
  }

  private fresh(): Hash | Hmac {
    return this.secret === undefined ? createHash('sha256') : createHmac('sha256', bytesOf(this.secret));
  }
}

function bytesOf(data: string | ArrayBuffer | ArrayBufferView): Uint8Array {
  if (typeof data === 'string') return Buffer.from(data, 'utf8');
  return ArrayBuffer.isView(data)
    ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
    : new Uint8Array(data);
}

function queryBag(query: string): Record<string, string[]> {
  const bag = Object.create(null) as Record<string, string[]>;
  for (const [name, value] of new URLSearchParams(query)) (bag[name] ??= []).push(value);
  return bag;
}

function isEqual(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}

/** A time in the form `20261101T100000Z`. */
function timeOf(text: string): Date | undefined {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text);
  if (match === null) return undefined;
  const [, year = '', month = '', day = '', hour = '', minute = '', second = ''] = match;
  const time = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(time.getTime()) ? undefined : time;
}

function basicTime(time: Date): string {
  return time.toISOString().replace(/[-:]|\.\d{3}/g, '');
}
