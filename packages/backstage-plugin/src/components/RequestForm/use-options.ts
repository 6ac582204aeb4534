import type { RequestOptions } from '@private-ecr/core';
import { type Loaded, useLoad } from '../../hooks';

/** What the user may ask for. */
export function useRequestOptions(): Loaded<RequestOptions> {
  return useLoad(['request-options'], api => api.getRequestOptions());
}
