import type { RequestOptions } from '@private-ecr/core';
import type { ReactNode } from 'react';
import { FailureState, LoadingState } from '../States';
import { useRequestOptions } from './use-options';

const HEIGHTS = [56, 56] as const;

/** What the user may ask for, or why that is not known. */
export function WithOptions({ children }: { readonly children: (options: RequestOptions) => ReactNode }) {
  const { answer, error, refreshing, reload } = useRequestOptions();
  if (answer !== undefined) return children(answer.value);
  if (error === undefined) return <LoadingState heights={HEIGHTS} />;
  return <FailureState error={error} onRetry={reload} retrying={refreshing} />;
}
