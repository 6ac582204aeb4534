import { mockApis } from '@backstage/frontend-test-utils';

/** What the backend answers to one request. */
export type Reply =
  | { readonly json: unknown; readonly status?: number; readonly headers?: Record<string, string> }
  | { readonly text: string; readonly status?: number }
  /** No answer: the connection breaks. */
  | 'down'
  /** No answer for as long as the test lasts. */
  | 'slow';

/** Replies by method and path below `/v1/`, with or without its query; a list is worked off, and its last entry stays. */
export type Replies = Readonly<Record<string, Reply | readonly Reply[]>>;

/** A backend for the real client to talk to, over a fetch that never leaves the test. */
export function aBackend(replies: Replies) {
  const asked: string[] = [];
  const counts = new Map<string, number>();
  const answer = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const { pathname, search } = new URL(String(input instanceof Request ? input.url : input));
    const key = `${init?.method ?? 'GET'} ${pathname.replace(/^.*\/v1\//, '')}${search}`;
    asked.push(key);
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    return respond(replyTo(replies, key, count));
  };
  return {
    /** What was asked, in order, such as `GET hubs`. */
    asked,
    fetchApi: mockApis.fetch({ baseImplementation: answer as typeof fetch }),
  };
}

function replyTo(replies: Replies, key: string, count: number): Reply {
  const reply = replies[key] ?? replies[key.replace(/\?.*$/, '')];
  if (reply === undefined) return { json: { error: { name: 'NotFoundError', message: key } }, status: 404 };
  if (!Array.isArray(reply)) return reply as Reply;
  return reply[Math.min(count, reply.length - 1)] as Reply;
}

function respond(reply: Reply): Promise<Response> | Response {
  if (reply === 'down') return Promise.reject(new TypeError('Failed to fetch'));
  if (reply === 'slow') return new Promise(() => undefined);
  if ('text' in reply)
    return new Response(reply.status === 304 ? null : reply.text, { status: reply.status ?? 200 });
  return new Response(JSON.stringify(reply.json), {
    status: reply.status ?? 200,
    headers: { 'content-type': 'application/json', ...reply.headers },
  });
}
