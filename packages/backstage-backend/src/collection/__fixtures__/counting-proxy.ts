import { createServer, type IncomingHttpHeaders, request as requestOf } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a proxy saw go by. */
export interface CountingProxy {
  readonly url: string;
  /** The most requests that were under way at once: in all, and with one access key. */
  readonly most: { overall: number; perKey: number };
  /** What opens something: session tokens and access keys. */
  readonly secrets: Set<string>;
  close(): Promise<void>;
}

/** Passes requests on as they are, and counts how many are under way at once. */
export async function countingProxy(target: string): Promise<CountingProxy> {
  const { hostname, port } = new URL(target);
  const underWay = new Map<string, number>();
  const most = { overall: 0, perKey: 0 };
  const secrets = new Set<string>();
  const count = (key: string, by: number) => {
    underWay.set(key, (underWay.get(key) ?? 0) + by);
    most.perKey = Math.max(most.perKey, underWay.get(key) ?? 0);
    const overall = [...underWay.values()].reduce((total, each) => total + each, 0);
    most.overall = Math.max(most.overall, overall);
  };
  const server = createServer((request, response) => {
    const key = accessKeyOf(request.headers);
    const token = request.headers['x-amz-security-token'];
    if (typeof token === 'string') for (const secret of [token, key]) secrets.add(secret);
    count(key, 1);
    response.once('close', () => count(key, -1));
    const { method, url: path, headers } = request;
    const onward = requestOf({ hostname, port, method, path, headers }, answer => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
    onward.once('error', () => response.destroy());
    request.pipe(onward);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    most,
    secrets,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function accessKeyOf({ authorization = '' }: IncomingHttpHeaders): string {
  return /Credential=([^/]+)/.exec(authorization)?.[1] ?? '';
}
