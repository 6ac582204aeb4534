import { useCallback } from 'react';
import useSWR, { type SWRConfiguration } from 'swr';
import {
  type Answer,
  asApiError,
  type PrivateEcrApi,
  type PrivateEcrApiError,
  privateEcrApiRef,
} from '../api';
import { useApi } from '@backstage/frontend-plugin-api';

/** Where a question to the backend stands. */
export interface Loaded<Value> {
  /** The last good answer; stays while a new one is on its way, and when that fails. */
  readonly answer: Answer<Value> | undefined;
  /** Why the last request failed; with an answer at hand, what is shown is older than it should be. */
  readonly error: PrivateEcrApiError | undefined;
  /** True while there is neither an answer nor an error. */
  readonly loading: boolean;
  /** True while a request is on its way, the first one included. */
  readonly refreshing: boolean;
  readonly reload: () => void;
}

export interface LoadOptions<Value> {
  /** How long until it is asked again; 0 for never. @defaultValue 60 s */
  readonly pollMs?: (latest: Answer<Value> | undefined) => number;
}

const MINUTE_MS = 60_000;
const MAX_RETRIES = 8;

/**
 * Asks the backend, and goes on asking while the page is looked at.
 *
 * @param key - what is asked, such as `['summary', entityRef]`; undefined asks nothing. Equal keys share one request.
 */
export function useLoad<Value>(
  key: readonly string[] | undefined,
  load: (api: PrivateEcrApi) => Promise<Answer<Value>>,
  { pollMs = () => MINUTE_MS }: LoadOptions<Value> = {},
): Loaded<Value> {
  const api = useApi(privateEcrApiRef);
  const { data, error, isValidating, mutate } = useSWR<Answer<Value>, PrivateEcrApiError>(
    key && [idOf(api), ...key],
    async () => {
      try {
        return await load(api);
      } catch (thrown) {
        throw asApiError(thrown);
      }
    },
    optionsFor(pollMs),
  );
  const reload = useCallback(() => void mutate(), [mutate]);
  return {
    answer: data,
    error,
    loading: key !== undefined && data === undefined && error === undefined,
    refreshing: isValidating,
    reload,
  };
}

const ids = new WeakMap<PrivateEcrApi, string>();
let apiCount = 0;

/** Tells one API from another, which shares no answers with it: the API stands for who asks. */
function idOf(api: PrivateEcrApi): string {
  const id = ids.get(api) ?? `api-${(apiCount += 1)}`;
  ids.set(api, id);
  return id;
}

function optionsFor<Value>(
  pollMs: (latest: Answer<Value> | undefined) => number,
): SWRConfiguration<Answer<Value>, PrivateEcrApiError> {
  return {
    refreshInterval: pollMs,
    // An answer that did not change is the same object; another object is another answer.
    compare: (a, b) => a === b,
    shouldRetryOnError: ({ retryable }) => retryable,
    onErrorRetry: ({ retryAfterSeconds }, _key, _config, revalidate, { retryCount }) => {
      if (retryCount > MAX_RETRIES) return;
      const waitMs = 1_000 * (retryAfterSeconds ?? 2 ** retryCount);
      setTimeout(() => void revalidate({ retryCount }), Math.min(waitMs, MINUTE_MS));
    },
  };
}
