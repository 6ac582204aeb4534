import type { AuthService, BackstageCredentials, DiscoveryService } from '@backstage/backend-plugin-api';
import {
  ConflictError,
  ForwardedError,
  InputError,
  NotAllowedError,
  NotFoundError,
  ResponseError,
  ServiceUnavailableError,
} from '@backstage/errors';
import {
  type AllocationAnswer,
  allocationListSchema,
  allocationSchema,
  type Drain,
  drainSchema,
  parseInput,
  type RequestPreview,
  requestOptionsSchema,
  requestPreviewSchema,
} from '@private-ecr/core';
import type { $ZodType } from 'zod/v4/core';

/** The plugin that hands out ranges and knows what runs. */
const BACKEND_PLUGIN_ID = 'private-ecr';

/** What a person asks for, and for which task. */
export interface Asked {
  readonly requestId: string;
  readonly mode: 'add' | 'change';
  readonly request: object;
}

type Who = () => Promise<BackstageCredentials>;

interface Call<Answer> {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: string;
  readonly body?: object;
  readonly answer: $ZodType<Answer>;
}

/** Asks the backend plugin on behalf of the person who started a task, so that it decides what that person may do. */
export class PrivateEcrClient {
  constructor(
    private readonly services: { readonly discovery: DiscoveryService; readonly auth: AuthService },
    private readonly who: Who,
  ) {}

  reserve(asked: Asked): Promise<AllocationAnswer> {
    return this.call({ method: 'POST', path: 'requests', body: asked, answer: allocationSchema });
  }

  async find(requestId: string): Promise<AllocationAnswer | undefined> {
    try {
      return await this.call({ method: 'GET', path: pathOf(requestId), answer: allocationSchema });
    } catch (error) {
      if (error instanceof NotFoundError) return undefined;
      throw error;
    }
  }

  /** What a team holds, as far as the person may see it; a network without a hub is in none. */
  async held({ hub, name }: Pick<AllocationAnswer, 'hub' | 'name'>): Promise<readonly AllocationAnswer[]> {
    const query = new URLSearchParams({ name, ...(hub !== undefined && { hub }) });
    const path = `requests?${query.toString()}`;
    const { requests } = await this.call({ method: 'GET', path, answer: allocationListSchema });
    return requests.filter(one => one.hub === hub);
  }

  confirm(requestId: string): Promise<AllocationAnswer> {
    return this.call({ method: 'POST', path: `${pathOf(requestId)}/confirm`, answer: allocationSchema });
  }

  release(requestId: string): Promise<AllocationAnswer> {
    return this.call({ method: 'DELETE', path: pathOf(requestId), answer: allocationSchema });
  }

  preview(asked: Omit<Asked, 'requestId'>): Promise<RequestPreview> {
    return this.call({ method: 'POST', path: 'requests/preview', body: asked, answer: requestPreviewSchema });
  }

  /** Whether the person may speak for an owner. */
  async mayActFor(owner: string): Promise<boolean> {
    const options = await this.call({
      method: 'GET',
      path: 'requests/options',
      answer: requestOptionsSchema,
    });
    return options.isAdministrator || options.owners.some(({ ref }) => ref === owner);
  }

  drain(kind: string, namespace: string, name: string): Promise<Drain> {
    const path = ['entities', kind, namespace, name, 'drain'].map(encodeURIComponent).join('/');
    return this.call({ method: 'GET', path, answer: drainSchema });
  }

  private async call<Answer>({ method, path, body, answer }: Call<Answer>): Promise<Answer> {
    const { discovery, auth } = this.services;
    const url = `${await discovery.getBaseUrl(BACKEND_PLUGIN_ID)}/v1/${path}`;
    const { token } = await auth.getPluginRequestToken({
      onBehalfOf: await this.who(),
      targetPluginId: BACKEND_PLUGIN_ID,
    });
    const response = await askTwice(url, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        accept: 'application/json',
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
    }).catch((error: unknown) => {
      throw new ServiceUnavailableError(
        'the backend of Private ECR cannot be reached; try again later',
        error,
      );
    });
    if (!response.ok) throw await refusalOf(response);
    return parseInput(answer, await response.json(), 'the answer of the backend of Private ECR');
  }
}

/**
 * Once more where no answer came, as when a connection ended at this moment. Every call can be repeated: a request goes by
 * its id, and comes to the same.
 */
async function askTwice(url: string, init: RequestInit): Promise<Response> {
  return await fetch(url, init).catch(() => fetch(url, init));
}

function pathOf(requestId: string): string {
  return `requests/${encodeURIComponent(requestId)}`;
}

const REFUSALS: Readonly<Record<number, new (message: string) => Error>> = {
  400: InputError,
  403: NotAllowedError,
  404: NotFoundError,
  409: ConflictError,
  503: ServiceUnavailableError,
};

/** The backend's own words, which name the field, the reason and what to do; they are what the person reads. */
async function refusalOf(response: Response): Promise<Error> {
  const error = await ResponseError.fromResponse(response);
  const message = error.cause.message;
  const Refusal = REFUSALS[response.status];
  return Refusal === undefined
    ? new ForwardedError('the backend of Private ECR failed', error)
    : new Refusal(message);
}
