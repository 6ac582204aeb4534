import pLimit from 'p-limit';

/** Lets calls through, only so many at once. */
export interface CallGate {
  /** Waits for a turn, of the account first. */
  pass<Result>(accountId: string, call: () => Promise<Result>): Promise<Result>;
}

/**
 * Bounds the calls in flight, of one process and in each account. A turn is one request on the wire: what waits before
 * it is tried again holds none.
 */
export function callGate(callsInFlight: number, callsInFlightPerAccount: number): CallGate {
  const overall = pLimit(callsInFlight);
  const byAccount = new Map<string, ReturnType<typeof pLimit>>();
  return {
    pass: (accountId, call) => {
      const ofAccount = byAccount.get(accountId) ?? pLimit(callsInFlightPerAccount);
      byAccount.set(accountId, ofAccount);
      return ofAccount(() => overall(call));
    },
  };
}
