import {
  collectionStatusSchema,
  type DiagnoseRequest,
  diagnosisAnswerSchema,
  entityDetailSchema,
  entitySummarySchema,
  fleetPageSchema,
  historySchema,
  hubListSchema,
  refreshAnswerSchema,
  requestOptionsSchema,
  requestPreviewSchema,
  teamListSchema,
  teamSummarySchema,
} from '@private-ecr/core';
import type { DiscoveryApi, FetchApi } from '@backstage/frontend-plugin-api';
import type * as z from 'zod/mini';
import { asApiError, PrivateEcrApiError } from './errors';
import type { Answer, PrivateEcrApi } from './private-ecr-api';
import { readAnswer } from './read-answer';
import { errorOf } from './response-error';
import { entityPath } from './routes-of-api';

/** Answers that are kept for their ETag; the oldest goes first. */
const MAX_KEPT = 50;

/** A backend that has not answered by then will not. */
const TIMEOUT_MS = 30_000;

interface Kept {
  readonly etag: string;
  readonly answer: Answer<unknown>;
}

/** Asks the backend plugin, found by discovery, as the user who is signed in. */
export class PrivateEcrClient implements PrivateEcrApi {
  readonly #discovery: DiscoveryApi;
  readonly #fetch: FetchApi;
  readonly #kept = new Map<string, Kept>();

  constructor({ discoveryApi, fetchApi }: { discoveryApi: DiscoveryApi; fetchApi: FetchApi }) {
    this.#discovery = discoveryApi;
    this.#fetch = fetchApi;
  }

  getSummary(entityRef: string) {
    return this.#get(`entities/${entityPath(entityRef)}/summary`, entitySummarySchema);
  }

  getDetail(entityRef: string) {
    return this.#get(`entities/${entityPath(entityRef)}/detail`, entityDetailSchema);
  }

  getHistory(entityRef: string, days: number) {
    return this.#get(`entities/${entityPath(entityRef)}/history?days=${days}`, historySchema);
  }

  getTeam(entityRef: string) {
    return this.#get(`teams/${entityPath(entityRef)}`, teamSummarySchema);
  }

  getFleet(query: URLSearchParams) {
    const text = query.toString();
    return this.#get(`fleet${text === '' ? '' : `?${text}`}`, fleetPageSchema);
  }

  getTeams() {
    return this.#get('teams', teamListSchema);
  }

  getHubs() {
    return this.#get('hubs', hubListSchema);
  }

  getCollection() {
    return this.#get('collection', collectionStatusSchema);
  }

  getRequestOptions() {
    return this.#get('requests/options', requestOptionsSchema);
  }

  async previewRequest(request: object) {
    return this.#post('requests/preview', { request }, requestPreviewSchema);
  }

  async refresh(entityRef: string) {
    const response = await this.#ask(`entities/${entityPath(entityRef)}/refresh`, { method: 'POST' });
    return readAnswer(refreshAnswerSchema, await bodyOf(response));
  }

  async diagnose(request: DiagnoseRequest) {
    return this.#post('diagnose', request, diagnosisAnswerSchema);
  }

  async #post<Schema extends z.ZodMiniType>(
    path: string,
    body: unknown,
    schema: Schema,
  ): Promise<z.output<Schema>> {
    const response = await this.#ask(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return readAnswer(schema, await bodyOf(response));
  }

  async #get<Schema extends z.ZodMiniType>(path: string, schema: Schema): Promise<Answer<z.output<Schema>>> {
    const kept = this.#kept.get(path);
    const response = await this.#ask(path, {
      headers: { accept: 'application/json', ...(kept && { 'if-none-match': kept.etag }) },
    });
    // The path fixes the schema, so what was kept for it is of that schema.
    if (response.status === 304 && kept) return kept.answer as Answer<z.output<Schema>>;
    const answer = { value: readAnswer(schema, await bodyOf(response)), receivedAt: Date.now() };
    this.#keep(path, response.headers.get('etag'), answer);
    return answer;
  }

  #keep(path: string, etag: string | null, answer: Answer<unknown>): void {
    this.#kept.delete(path);
    if (etag === null) return;
    this.#kept.set(path, { etag, answer });
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > MAX_KEPT && oldest !== undefined) this.#kept.delete(oldest);
  }

  async #ask(path: string, init: RequestInit): Promise<Response> {
    const response = await this.#send(path, init);
    if (!response.ok && response.status !== 304) throw await errorOf(response);
    return response;
  }

  async #send(path: string, init: RequestInit): Promise<Response> {
    try {
      const base = await this.#discovery.getBaseUrl('private-ecr');
      return await this.#fetch.fetch(`${base}/v1/${path}`, {
        ...init,
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
    } catch (thrown) {
      throw asApiError(thrown);
    }
  }
}

async function bodyOf(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch (cause) {
    throw new PrivateEcrApiError('malformed', 'the body is no JSON', { status: response.status, cause });
  }
}
