import type { SnapshotDraft } from '../build/snapshot-draft';

/** What AWS makes or does by itself, added to what Terraform says; each entry it adds is marked `implied`. */
export type ImpliedRule = (draft: SnapshotDraft) => void;
