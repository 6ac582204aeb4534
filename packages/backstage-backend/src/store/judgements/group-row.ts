/** A row of `judgement_groups`. */
export interface GroupRow {
  readonly group_id: string;
  readonly slot: number;
  readonly targets_version: number;
  readonly judged_targets_version: number;
  readonly known_since: string;
  readonly judged_at: string | null;
  readonly rejudge_at: string | null;
  readonly not_before: string | null;
  readonly urgent: number;
  readonly attempt: number;
  readonly claimed_until: string | null;
  readonly revision: number;
}
