import type { WireProtocol } from './model/api-model';
import { CAUSES, type Cause, type Wording } from './errors.data';

/** An answer that refuses: AWS's code and text, and the status of HTTP. */
export class AwsError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
    this.name = 'AwsError';
  }
}

/**
 * The error that a service of that protocol answers for a cause. Services of one protocol share their codes; what a
 * single service says otherwise stands in its own actions.
 */
export function errorOf(
  cause: Cause,
  protocol: WireProtocol,
  details: Readonly<Record<string, string>> = {},
): AwsError {
  const row: Partial<Record<WireProtocol, Wording>> & { readonly json: Wording } = CAUSES[cause];
  const family = protocol === 'rest-json' || protocol === 'smithy-rpc-v2-cbor' ? 'json' : protocol;
  const [code, status, text] = row[family] ?? (family === 'rest-xml' ? row.query : undefined) ?? row.json;
  return new AwsError(
    code,
    text.replace(/\{(\w+)\}/g, (_, name: string) => details[name] ?? ''),
    status,
  );
}
