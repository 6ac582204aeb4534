import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A call, as far as rules tell calls apart. */
export interface Call {
  readonly method: string;
  readonly url: string;
}

/** What becomes of the next call that matches. */
export interface Rule {
  readonly matches: (call: Call) => boolean;
  /**
   * `hold-before`: it does not reach the server until it is let go. `hold-after`: the server did it, and the caller does
   * not hear of it until then. `fail`: it never reaches the server. `lose`: the server did it, and the answer is lost.
   */
  readonly then: 'hold-before' | 'hold-after' | 'fail' | 'lose';
}

/** A rule that was laid down. */
export interface Laid {
  /** Resolves once a call has met it. */
  readonly met: Promise<void>;
  letGo(): void | Promise<void>;
}

/** Stands between a caller and a server, and lets every call through but those that a rule is about. */
export interface Gate {
  readonly origin: string;
  lay(rule: Rule): Laid;
  /** Rules that no call has met yet are void; calls that are held are dropped, as their caller was killed. */
  clear(): void;
  close(): Promise<void>;
}

interface LaidRule extends Rule {
  readonly meet: () => void;
  readonly gone: Promise<'let go' | 'dropped'>;
  readonly drop: () => void;
}

/** Opens a gate to the origin of a server, which may be another one each time. */
export async function openGate(target: () => string): Promise<Gate> {
  const waiting: LaidRule[] = [];
  const laid: LaidRule[] = [];
  const server = createServer((incoming, outgoing) => {
    void pass(incoming, outgoing).catch(() => outgoing.destroy());
  });

  async function pass(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const call = { method: incoming.method ?? '', url: incoming.url ?? '' };
    const found = waiting.findIndex(rule => rule.matches(call));
    const rule = found < 0 ? undefined : waiting.splice(found, 1)[0];
    if (rule?.then === 'fail') {
      rule.meet();
      outgoing.writeHead(500, { 'content-type': 'application/json' });
      outgoing.end(JSON.stringify({ error: { name: 'Error', message: 'the server is broken' } }));
      return;
    }
    if (rule?.then === 'hold-before') {
      rule.meet();
      if ((await rule.gone) === 'dropped') return void outgoing.destroy();
    }
    const answer = await forward(incoming, Buffer.concat(chunks), target());
    if (rule?.then === 'hold-after') {
      rule.meet();
      if ((await rule.gone) === 'dropped') return void outgoing.destroy();
    }
    if (rule?.then === 'lose') {
      rule.meet();
      outgoing.destroy();
      return;
    }
    outgoing.writeHead(answer.status, answer.headers);
    outgoing.end(answer.body);
  }

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    lay: rule => {
      let meet: () => void = () => undefined;
      let end: (how: 'let go' | 'dropped') => void = () => undefined;
      const met = new Promise<void>(resolve => (meet = resolve));
      const gone = new Promise<'let go' | 'dropped'>(resolve => (end = resolve));
      const one = { ...rule, meet, gone, drop: () => end('dropped') };
      waiting.push(one);
      laid.push(one);
      return { met, letGo: () => end('let go') };
    },
    clear: () => {
      waiting.length = 0;
      for (const rule of laid.splice(0)) rule.drop();
    },
    close: async () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

function forward({ method, url, headers }: IncomingMessage, body: Buffer, target: string): Promise<Answer> {
  const { host: _host, connection: _connection, 'transfer-encoding': _encoding, ...kept } = headers;
  return new Promise((resolve, reject) => {
    const asked = request(
      new URL(url ?? '/', target),
      { method, headers: { ...kept, 'content-length': String(body.length) }, agent: false },
      answer => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.once('error', reject);
        answer.once('end', () => {
          const { connection: _c, 'transfer-encoding': _t, ...given } = answer.headers;
          resolve({ status: answer.statusCode ?? 500, headers: given, body: Buffer.concat(chunks) });
        });
      },
    );
    asked.once('error', reject);
    asked.end(body);
  });
}
