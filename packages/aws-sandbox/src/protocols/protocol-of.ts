import type { ApiModel, WireProtocol } from '../model/api-model';
import type { WireRequest } from './protocol';

/** The protocol of a request: some services speak several, and say by a header which one. */
export function protocolNameOf({ headers }: WireRequest, { metadata }: ApiModel): WireProtocol {
  if (headers['smithy-protocol'] === 'rpc-v2-cbor') return 'smithy-rpc-v2-cbor';
  if (headers['x-amz-target'] !== undefined) return 'json';
  const isForm = headers['content-type']?.startsWith('application/x-www-form-urlencoded') ?? false;
  return isForm && metadata.protocol !== 'ec2' ? 'query' : metadata.protocol;
}
