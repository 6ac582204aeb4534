import type { Target } from '../../model/target';
import { parseColumn } from '../stored-document';

/** Counts changes of the meaning of `Target`. Targets of another version are read anew from the catalog. */
export const TARGET_FORMAT_VERSION = 1;

export interface TargetRow {
  readonly entity_ref: string;
  readonly group_id: string;
  readonly format_version: number;
  readonly document: string;
}

export function targetOf({ format_version, document }: TargetRow): Target | undefined {
  return format_version === TARGET_FORMAT_VERSION ? parseColumn<Target>(document) : undefined;
}
