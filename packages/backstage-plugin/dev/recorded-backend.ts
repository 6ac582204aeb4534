import {
  aCollectionStatus,
  aDetail,
  aFleetPage,
  aHistory,
  aHubList,
  aNatPage,
  aTeam,
  aTeamList,
  RECORDED_STATES,
} from '../src/testing/fixtures';
import type { FleetPage } from '@private-ecr/core';
import type { Failure } from './entities';

/** Rows of the recorded fleet. */
const FLEET_SIZE = 10_000;

const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });

const refusal = (status: number, name: string, message: string) =>
  json({ error: { name, message }, response: { statusCode: status } }, status);

const FAILING: Readonly<Record<Failure, () => Response | Promise<Response>>> = {
  down: () => Promise.reject(new TypeError('Failed to fetch')),
  slow: () => new Promise(() => undefined),
  failed: () => refusal(500, 'InternalServerError', 'the database does not answer'),
  denied: () => refusal(403, 'NotAllowedError', 'Unauthorized'),
  malformed: () => json({ schemaVersion: 1, entityRef: 'component:default/x' }),
  'too-new': () => json({ ...aDetail().summary, schemaVersion: 2 }),
  'not-annotated': () => refusal(404, 'NotFoundError', 'no such entity'),
};

type Handler = (
  match: Readonly<Record<string, string>>,
  query: URLSearchParams,
) => Response | Promise<Response>;

/** What a page may ask, and the recording that answers it. */
const ROUTES: readonly (readonly [RegExp, Handler])[] = [
  [/^entities\/[^/]+\/[^/]+\/(?<name>[^/]+)\/(?<what>summary|detail|history|refresh)$/, ofEntity],
  [/^teams$/, () => json(aTeamList(120))],
  [/^teams\//, () => json(aTeam(14))],
  [/^fleet$/, (_match, query) => fleet(query)],
  [/^hubs$/, () => json(aHubList())],
  [/^collection$/, () => json(aCollectionStatus())],
  [/^diagnose$/, () => json({ causes: aDetail('blocked').summary.lastPullFailure?.causes ?? [] })],
];

/** Answers as the backend would, from recordings. */
export async function recordedFetch(input: RequestInfo | URL): Promise<Response> {
  const { pathname, searchParams } = new URL(String(input instanceof Request ? input.url : input));
  const path = pathname.replace(/^.*\/private-ecr\/v1\//, '');
  for (const [pattern, handler] of ROUTES) {
    const match = pattern.exec(path);
    if (match) return handler(match.groups ?? {}, searchParams);
  }
  return refusal(404, 'NotFoundError', path);
}

function ofEntity({ name = '', what }: Readonly<Record<string, string>>): Response | Promise<Response> {
  if (Object.hasOwn(FAILING, name)) return FAILING[name as Failure]();
  if (what === 'refresh') return json({ units: [], requestedAt: new Date().toISOString() }, 202);
  if (what === 'history') return json(aHistory());
  const detail = aDetail(RECORDED_STATES.find(state => state.toLowerCase() === name));
  return json(what === 'summary' ? detail.summary : detail);
}

/** Made once: the page that is looked at has better things to do. */
let recordedFleet: FleetPage | undefined;

function fleet(query: URLSearchParams): Response {
  if (query.get('nat') === 'true' && query.get('kind') === 'vpc') return json(aNatPage());
  recordedFleet ??= aFleetPage(FLEET_SIZE, { limit: FLEET_SIZE });
  const offset = Number(query.get('offset') ?? 0);
  const limit = Number(query.get('limit') ?? 50);
  return json({ ...recordedFleet, rows: recordedFleet.rows.slice(offset, offset + limit), offset, limit });
}
