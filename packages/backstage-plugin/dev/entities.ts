import type { Entity } from '@backstage/catalog-model';
import { RECORDED_STATES, type RecordedState } from '../src/testing/fixtures';
import { aGroup, aService, aVpcResource } from '../src/testing/entities';

/** States in which there is no answer to show. */
export const FAILURES = [
  'down',
  'slow',
  'failed',
  'denied',
  'malformed',
  'too-new',
  'not-annotated',
] as const;
export type Failure = (typeof FAILURES)[number];

export type HarnessState = RecordedState | Failure;

export const STATES: readonly HarnessState[] = [...RECORDED_STATES, ...FAILURES];

/** The service that stands for a state: its name says which. */
export function serviceIn(state: HarnessState): Entity {
  const service = aService();
  return { ...service, metadata: { ...service.metadata, name: state.toLowerCase() } };
}

export const ENTITIES: readonly Entity[] = [...STATES.map(serviceIn), aVpcResource(), aGroup()];
