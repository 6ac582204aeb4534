import type { ListName } from '@private-ecr/core';
import type { SnapshotDraft } from '../build/snapshot-draft';
import type { Instance } from '../stack/instance';

/** How resources of a type are read. */
export interface ResourceReader {
  /** The lists that a resource of this type has to do with: not known where the resource is not. */
  readonly lists: readonly ListName[];
  /** Adds what has an id of its own. */
  readonly add?: (resource: Instance, draft: SnapshotDraft) => void;
  /** Adds to what has one: rules, routes, associations. By then everything that has an id is there. */
  readonly attach?: (resource: Instance, draft: SnapshotDraft) => void;
}

/** Readers by Terraform's type. */
export type ResourceReaders = Readonly<Record<string, ResourceReader>>;
