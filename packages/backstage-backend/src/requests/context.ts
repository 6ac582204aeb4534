import type { Allocations } from '../allocation';
import type { RequestPolicy } from '../model/request-policy';

/** What requests are judged by, and where ranges come from. */
export interface RequestsContext {
  readonly policy: RequestPolicy;
  readonly allocations: Allocations;
}
