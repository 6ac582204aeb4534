import type { DriftReport } from '@private-ecr/core';
import type { DriftReporter } from '../model/request-policy';

type Stack = DriftReport['stacks'][number];

/** How a stack stood to its Terraform when CI last looked. */
export interface StackState extends Pick<Stack, 'stack' | 'status'> {
  /** Undefined for a network without a hub. */
  readonly hub?: string;
  /** Undefined for the stack of a hub. */
  readonly team?: string;
  readonly summary?: string;
  readonly repository: string;
  readonly commit: string;
  /** ISO 8601. */
  readonly reportedAt: string;
}

/** The latest of each stack. */
export interface DriftStore {
  /** All or nothing; of a stack of which a later report is known, nothing. Gives how many were saved. */
  save(states: readonly StackState[]): Promise<number>;
  /** The stacks of one network. */
  ofTeam(hub: string | undefined, team: string): Promise<readonly StackState[]>;
}

export interface DriftContext {
  readonly store: DriftStore;
  readonly reporters: readonly DriftReporter[];
}
