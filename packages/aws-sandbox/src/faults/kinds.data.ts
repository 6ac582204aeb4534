/** The faults, each with what its parameters mean. */
export const FAULT_KINDS = {
  throttling: 'refused as too many calls, with the code that the service has for it',
  timeout: 'no answer: the connection is closed after holdMs, 60,000 where it is not given',
  'connection-reset': 'no answer: the connection is reset',
  'server-error': 'status 500 and the code that the service has for a failure of its own',
  unavailable: 'status 503 and the code that the service has for being unavailable',
  slow: 'answered after latencyMs, 1,000 where it is not given',
  'access-denied': 'refused as if no policy allowed it',
  'malformed-body': 'status 200 and a body that breaks off in its middle',
  'clock-skew':
    "the server's clock is off by offsetSeconds, 3,600 where it is not given: Date says so, signatures expire",
  'empty-pages': 'every page of a list is preceded by one without entries',
} as const;

export type FaultKind = keyof typeof FAULT_KINDS;
