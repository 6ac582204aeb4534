import { z } from 'zod';
import type { FaultInput } from './faults/faults';
import { parseInput } from './parse-input';
import type { WireRequest, WireResponse } from './protocols';
import { targetSchema } from './scenarios/scenario';
import type { Sandbox } from './start-sandbox';

const scenarioSchema = z.strictObject({ name: z.string(), target: targetSchema.default({}) });
const latencySchema = z.strictObject({ latencyMs: z.number().int().min(0) });
const clockSchema = z.strictObject({ advanceMs: z.number().int() });

type Route = (sandbox: Sandbox, body: unknown, id: string) => object;

/** What can be asked and changed over HTTP, by method and path; the same as the sandbox's own methods. */
const ROUTES: Readonly<Record<string, Route>> = {
  'GET /_sandbox/state': ({ scenarios, faults, latencyMs, calls, refusals }) => ({
    scenarios: scenarios.list(),
    faults: faults.list(),
    latencyMs,
    calls,
    refusals,
  }),
  'POST /_sandbox/scenarios': ({ scenarios }, body) => {
    const { name, target } = parseInput(scenarioSchema, body, 'scenario');
    scenarios.apply(name, target);
    return { scenarios: scenarios.list() };
  },
  'DELETE /_sandbox/scenarios': ({ scenarios }) => {
    scenarios.clear();
    return { scenarios: scenarios.list() };
  },
  'POST /_sandbox/faults': ({ faults }, body) => ({
    id: faults.add(body as FaultInput),
    faults: faults.list(),
  }),
  'DELETE /_sandbox/faults': ({ faults }, _body, id) => {
    if (id === '') faults.clear();
    else if (!faults.remove(id)) throw new Error(`there is no fault ${id}`);
    return { faults: faults.list() };
  },
  'POST /_sandbox/latency': (sandbox, body) => {
    sandbox.latencyMs = parseInput(latencySchema, body, 'latency').latencyMs;
    return { latencyMs: sandbox.latencyMs };
  },
  'POST /_sandbox/clock': ({ clock }, body) => {
    clock.advance(parseInput(clockSchema, body, 'clock').advanceMs);
    return { now: clock.now().toISOString() };
  },
  'POST /_sandbox/world': (sandbox, body) => {
    sandbox.replaceWorld(body as Parameters<Sandbox['replaceWorld']>[0]);
    return { accounts: Object.keys(sandbox.world.snapshot.accounts) };
  },
};

/**
 * Answers a request to the sandbox itself. A page in a browser cannot use it: a change must be JSON, which a page may
 * not send to another origin unasked, and the host must be this machine's own.
 */
export function answerAdmin(sandbox: Sandbox, request: WireRequest): WireResponse {
  const { method, headers, body } = request;
  const [, prefix = '', resource = '', id = ''] = request.path.split('/');
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(headers['host'] ?? ''))
    return refusal(403, 'only for this machine');
  if (method !== 'GET' && headers['content-type'] !== 'application/json') {
    return refusal(415, 'send content-type: application/json');
  }
  const key = `${method} /${prefix}/${resource}`;
  const route = Object.hasOwn(ROUTES, key) ? ROUTES[key] : undefined;
  if (route === undefined) return refusal(404, `there are ${Object.keys(ROUTES).join(', ')}`);
  try {
    const content: unknown = body.length === 0 ? {} : JSON.parse(body.toString('utf8'));
    return json(200, route(sandbox, content, id));
  } catch (error) {
    return refusal(400, error instanceof Error ? error.message : String(error));
  }
}

function refusal(status: number, message: string): WireResponse {
  return json(status, { message });
}

function json(status: number, content: object): WireResponse {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(content) };
}
