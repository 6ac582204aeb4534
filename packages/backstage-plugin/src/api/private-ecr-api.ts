import type {
  CollectionStatus,
  DiagnoseRequest,
  DiagnosisAnswer,
  EntityDetail,
  EntitySummary,
  FleetPage,
  History,
  HubList,
  RefreshAnswer,
  RequestOptions,
  RequestPreview,
  TeamList,
  TeamSummary,
} from '@private-ecr/core';
import { type ApiRef, createApiRef } from '@backstage/frontend-plugin-api';

/** An answer of the backend, and when it came: ages go on from there. */
export interface Answer<Value> {
  readonly value: Value;
  /** Milliseconds of the browser's clock. */
  readonly receivedAt: number;
}

/**
 * What the pages ask the backend.
 *
 * Every method rejects with a `PrivateEcrApiError`, and with nothing else. An answer that did not change since it was
 * last asked for is the same object as then, `receivedAt` included.
 */
export interface PrivateEcrApi {
  getSummary(entityRef: string): Promise<Answer<EntitySummary>>;
  getDetail(entityRef: string): Promise<Answer<EntityDetail>>;
  getHistory(entityRef: string, days: number): Promise<Answer<History>>;
  getTeam(entityRef: string): Promise<Answer<TeamSummary>>;
  /** @param query - filters, sort and page as they stand in the URL */
  getFleet(query: URLSearchParams): Promise<Answer<FleetPage>>;
  getTeams(): Promise<Answer<TeamList>>;
  getHubs(): Promise<Answer<HubList>>;
  getCollection(): Promise<Answer<CollectionStatus>>;
  /** What the user may ask for. */
  getRequestOptions(): Promise<Answer<RequestOptions>>;
  /** What a request would come to; nothing is reserved. */
  previewRequest(request: object): Promise<RequestPreview>;
  /** Asks for AWS to be read now. */
  refresh(entityRef: string): Promise<RefreshAnswer>;
  diagnose(request: DiagnoseRequest): Promise<DiagnosisAnswer>;
}

export const privateEcrApiRef: ApiRef<PrivateEcrApi> = createApiRef<PrivateEcrApi>({
  id: 'plugin.private-ecr.api',
});
