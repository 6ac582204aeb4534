import { errorOf } from '../errors';
import type { WireProtocol } from '../model/api-model';

/** What the header of Signature Version 4 says. */
export interface SignedAs {
  readonly accessKeyId: string;
  /** Eight digits: the day that the key was derived for. */
  readonly date: string;
  readonly region: string;
  /** The name under which a service signs, such as `monitoring`. */
  readonly service: string;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
}

const FORM =
  /^AWS4-HMAC-SHA256\s+Credential=([^/,\s]+)\/(\d{8})\/([^/,\s]+)\/([^/,\s]+)\/aws4_request,\s*SignedHeaders=([a-z0-9;-]+),\s*Signature=([0-9a-f]{64})$/;

/** Reads `Authorization`; undefined where a request is not signed at all. */
export function readAuthorization(header: string | undefined, protocol: WireProtocol): SignedAs | undefined {
  if (header === undefined) return undefined;
  const match = FORM.exec(header);
  if (match === null) {
    throw errorOf('signature-incomplete', protocol, {
      detail: 'Authorization is not of the form AWS4-HMAC-SHA256 Credential=…, SignedHeaders=…, Signature=…',
    });
  }
  const [, accessKeyId = '', date = '', region = '', service = '', signedHeaders = '', signature = ''] =
    match;
  return { accessKeyId, date, region, service, signedHeaders: signedHeaders.split(';'), signature };
}
