import { setMaxListeners } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Answer } from './dispatch';
import type { WireRequest, WireResponse } from './protocols';

/** No call of AWS that is served here has a body nearly as long. */
const MAX_BODY_BYTES = 1_000_000;

/** The world of a large organisation. */
const MAX_ADMIN_BODY_BYTES = 100_000_000;

/** What a server does with requests. */
export interface Handlers {
  /** Answers a request under `/_sandbox/`; undefined where the surface is off. */
  readonly admin?: (request: WireRequest) => WireResponse;
  answer(request: WireRequest): Promise<Answer>;
  /** Milliseconds by which every answer is held back. */
  latencyMs(): number;
  /** The time of the header `Date`. */
  now(): Date;
}

/** An HTTP server that listens on 127.0.0.1 only. */
export async function listen(
  handlers: Handlers,
  port: number,
): Promise<{ url: string; close: () => Promise<void> }> {
  const stopped = new AbortController();
  // Every answer that is held back listens to it.
  setMaxListeners(0, stopped.signal);
  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    serve(request, response, handlers, stopped.signal).catch((error: unknown) => {
      if (response.destroyed || stopped.signal.aborted) return;
      send(response, failure(error), handlers.now());
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      stopped.abort();
      return closed(server);
    },
  };
}

async function serve(
  message: IncomingMessage,
  response: ServerResponse,
  handlers: Handlers,
  signal: AbortSignal,
): Promise<void> {
  const isAdmin = message.url?.startsWith('/_sandbox/') === true && handlers.admin !== undefined;
  const maxBytes = isAdmin ? MAX_ADMIN_BODY_BYTES : MAX_BODY_BYTES;
  const request = await readRequest(message, maxBytes);
  if (request === undefined) {
    const body = `a body may have ${maxBytes} bytes`;
    send(response, { status: 413, headers: { connection: 'close' }, body }, handlers.now());
    return;
  }
  if (request.path.startsWith('/_sandbox/') && handlers.admin !== undefined) {
    send(response, handlers.admin(request), handlers.now());
    return;
  }
  const { response: answer, faults } = await handlers.answer(request);
  const waitMs = handlers.latencyMs() + (faults.get('slow')?.latencyMs ?? 0);
  if (waitMs > 0) await pause(waitMs, undefined, { signal });
  const timeout = faults.get('timeout');
  if (timeout !== undefined) {
    await pause(timeout.holdMs, undefined, { signal });
    response.destroy();
    return;
  }
  if (faults.has('connection-reset')) {
    message.socket.resetAndDestroy();
    return;
  }
  const now = new Date(handlers.now().getTime() + (faults.get('clock-skew')?.offsetSeconds ?? 0) * 1000);
  send(response, faults.has('malformed-body') ? brokenOff(answer) : answer, now);
}

/** A request with its whole body; undefined where it is too long. */
async function readRequest(message: IncomingMessage, maxBytes: number): Promise<WireRequest | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of message) {
    length += (chunk as Buffer).length;
    // Read to its end, but not kept: a client that is still sending would not see the answer.
    if (length <= maxBytes) chunks.push(chunk as Buffer);
  }
  if (length > maxBytes) return undefined;
  const [path = '/', ...query] = (message.url ?? '/').split('?');
  const headers = Object.entries(message.headers).map(([name, value]) => [name, String(value)]);
  return {
    method: message.method ?? 'GET',
    path,
    query: query.join('?'),
    headers: Object.fromEntries(headers) as Record<string, string>,
    body: Buffer.concat(chunks),
  };
}

function send(response: ServerResponse, { status, headers, body }: WireResponse, now: Date): void {
  const content = Buffer.from(body);
  response.sendDate = false;
  response.writeHead(status, { ...headers, date: now.toUTCString(), 'content-length': content.length });
  response.end(content);
}

/** The first half of an answer. */
function brokenOff(answer: WireResponse): WireResponse {
  const body = Buffer.from(answer.body);
  return { ...answer, status: 200, body: body.subarray(0, Math.floor(body.length / 2)) };
}

/** A mistake of the sandbox's own: told apart from what AWS would answer, so that nobody takes one for the other. */
function failure(error: unknown): WireResponse {
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { status: 500, headers: { 'content-type': 'text/plain' }, body: `the sandbox failed: ${message}` };
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close(error => {
      if (error === undefined) resolve();
      else reject(error);
    });
    server.closeAllConnections();
  });
}
