import { createHash, createHmac } from 'node:crypto';
import { SignatureV4 } from '@smithy/signature-v4';
import { DEFAULT_ACCESS_KEY } from '../auth/default-identities';
import type { Sandbox } from '../start-sandbox';
import { REGION } from './a-world';

class Sha256 {
  private readonly state;
  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    this.state = secret === undefined ? createHash('sha256') : createHmac('sha256', secret as Buffer);
  }
  update(data: string | ArrayBuffer | ArrayBufferView): void {
    this.state.update(data as Buffer);
  }
  digest(): Promise<Uint8Array> {
    return Promise.resolve(this.state.digest());
  }
  reset(): void {
    // The signer makes a new one each time.
  }
}

/**
 * A request that no SDK would send, well signed.
 *
 * @param further - headers, and a body that is sent in place of the signed one
 */
export async function sendSigned(
  { url }: Pick<Sandbox, 'url'>,
  service: string,
  body: string,
  further: { readonly headers?: Record<string, string>; readonly sent?: string } = {},
): Promise<Response> {
  const { host } = new URL(url);
  const signer = new SignatureV4({
    service,
    region: REGION,
    credentials: { ...DEFAULT_ACCESS_KEY },
    sha256: Sha256,
  });
  const { headers } = await signer.sign({
    method: 'POST',
    protocol: 'http:',
    hostname: host,
    path: '/',
    headers: { host, 'content-type': 'application/x-www-form-urlencoded', ...further.headers },
    body,
  });
  return fetch(url, { method: 'POST', body: further.sent ?? body, headers });
}
