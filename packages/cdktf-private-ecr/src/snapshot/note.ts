import type { ListName } from '@private-ecr/core';

/** Something that could not be read, and which list of the snapshot lacks it for that. */
export interface SnapshotNote {
  readonly stack: string;
  /** Of the resource, such as `aws_route.to_hub`. */
  readonly address: string;
  /** The argument; empty where it is about the resource as a whole. */
  readonly attribute: string;
  readonly reason: string;
  /** The list that lacks an entry, or of which an entry lacks something; absent where nothing is lacking. */
  readonly list?: ListName;
}
