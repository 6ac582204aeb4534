import { spawn, spawnSync } from 'node:child_process';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

/** Why a repository cannot be served over HTTP here; undefined where it can. */
export function gitServerMissing(): string | undefined {
  const { status } = spawnSync('git', ['http-backend', '--help'], {
    stdio: 'ignore',
    env: { ...process.env, GIT_PAGER: 'cat' },
  });
  return spawnSync('git', ['--version'], { stdio: 'ignore' }).status === 0 && status !== null
    ? undefined
    : 'no git on the PATH';
}

/** git's own server of repositories, over HTTP on loopback, for one user. */
export async function serveGit(
  repository: string,
  user: { readonly username: string; readonly password: string },
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const allowed = `Basic ${Buffer.from(`${user.username}:${user.password}`).toString('base64')}`;
  const server = createServer((request, response) => {
    if (request.headers.authorization !== allowed) {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end();
      return;
    }
    answer(repository, user.username, request, response);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/${path.basename(repository)}`,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** One request, as a web server hands it to a program (CGI). */
function answer(repository: string, user: string, request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const child = spawn('git', ['-c', 'http.receivepack=true', 'http-backend'], {
    env: {
      ...process.env,
      GIT_PROJECT_ROOT: path.dirname(repository),
      GIT_HTTP_EXPORT_ALL: '1',
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
      PATH_INFO: url.pathname,
      QUERY_STRING: url.search.slice(1),
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      REMOTE_USER: user,
    },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  request.pipe(child.stdin);
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.once('close', () => {
    const output = Buffer.concat(chunks);
    const end = output.indexOf('\r\n\r\n');
    const headers = output
      .subarray(0, end)
      .toString('utf8')
      .split('\r\n')
      .map(line => line.split(': '));
    const status = headers.find(([name]) => name?.toLowerCase() === 'status')?.[1];
    for (const [name, value] of headers)
      if (name && value && name.toLowerCase() !== 'status') response.setHeader(name, value);
    response
      .writeHead(status === undefined ? 200 : Number.parseInt(status, 10))
      .end(output.subarray(end + 4));
  });
}
