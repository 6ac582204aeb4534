import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { Readable } from 'node:stream';
import { NodeHttpHandler } from '@smithy/node-http-handler';

/** A request and an answer of the SDK's, whichever client they belong to. */
export type WireRequest = Parameters<NodeHttpHandler['handle']>[0];
export type WireOptions = NonNullable<Parameters<NodeHttpHandler['handle']>[1]>;
export type WireAnswer = Awaited<ReturnType<NodeHttpHandler['handle']>>;

/** The connections of a process, which all clients share. */
export interface Connections {
  exchange(request: WireRequest, signal: AbortSignal): Promise<WireAnswer>;
}

export interface ConnectionsOptions {
  readonly callsInFlight: number;
  readonly callTimeoutMs: number;
  /** The origin that requests go to in the place of AWS. */
  readonly endpoint?: string;
}

/** No answer that is read here is nearly as long: one that is would not fit in memory with those of other units. */
const MAX_ANSWER_BYTES = 64 * 1024 * 1024;

/** Opens connections, which stay open for the next call. */
export function openConnections(options: ConnectionsOptions): Connections {
  const { callsInFlight: maxSockets, callTimeoutMs } = options;
  const origin = options.endpoint === undefined ? undefined : originOf(options.endpoint);
  const handler = new NodeHttpHandler({
    httpAgent: new HttpAgent({ keepAlive: true, maxSockets }),
    httpsAgent: new HttpsAgent({ keepAlive: true, maxSockets }),
    connectionTimeout: callTimeoutMs,
    requestTimeout: callTimeoutMs,
    throwOnRequestTimeout: true,
    socketTimeout: callTimeoutMs,
  });
  return {
    exchange: async (request, abortSignal) => {
      // Each try has a request of its own, made when it was signed.
      const answer = await handler.handle(Object.assign(request, origin), { abortSignal });
      answer.response.body = await wholeBody(answer.response.body as Readable);
      return answer;
    },
  };
}

/**
 * Where requests are sent. Only there: the header `host`, which is signed, stays that of AWS, so that clients work out
 * Regions and partitions as they would in earnest, those that others make for credentials too.
 */
function originOf(endpoint: string): Pick<WireRequest, 'protocol' | 'hostname' | 'port'> {
  const { protocol, hostname, port } = new URL(endpoint);
  return { protocol, hostname, port: port === '' ? (protocol === 'http:' ? 80 : 443) : Number(port) };
}

/** The body to its end: a connection is free, and a call over, only then. */
async function wholeBody(body: Readable): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of body) {
    chunks.push(chunk as Buffer);
    length += (chunk as Buffer).length;
    if (length > MAX_ANSWER_BYTES) {
      throw new SyntaxError(`an answer has more than ${MAX_ANSWER_BYTES} bytes`);
    }
  }
  return chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks);
}
