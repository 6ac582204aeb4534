import type { UnitRef } from '../../model/unit';

export type RefreshDecision =
  /** These will be read next. Those of them that are being read already are not read twice. */
  | { readonly accepted: true; readonly units: readonly UnitRef[]; readonly requestedAt: string }
  /** Too soon: when to ask again, ISO 8601, and whose limit it was. */
  | { readonly accepted: false; readonly nextAllowedAt: string; readonly limit: 'unit' | 'caller' };

/** Asking for units to be read now. */
export interface RefreshRequests {
  /**
   * Units that were asked for within the limits' interval are left out; where that leaves none, or the caller has used
   * up its share, the answer says when to ask again. Units that are not read at all are left out too.
   *
   * @param caller - who asks, such as `user:default/guest`
   */
  request(units: readonly UnitRef[], caller: string): Promise<RefreshDecision>;
}
