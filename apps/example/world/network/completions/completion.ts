import type { Snapshot } from '../snapshot';

/** What AWS answers beside what Terraform says, filled in in place. What is there is left as it is. */
export type Completion = (snapshot: Snapshot) => void;
