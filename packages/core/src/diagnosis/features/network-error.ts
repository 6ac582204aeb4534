/** How a network attempt failed. */
export type NetworkErrorKind =
  | 'resolver-failure'
  | 'host-not-found'
  | 'untrusted-certificate'
  | 'proxy'
  | 'refused'
  | 'reset'
  | 'unreachable'
  | 'timeout'
  | 'unfinished';

export interface NetworkError {
  readonly kind: NetworkErrorKind;
  /** The words that say so. */
  readonly evidence: string;
}

/** The dialects in which programs tell network errors, the most telling kind first; words may be cut at the end. */
const DIALECTS: readonly (readonly [NetworkErrorKind, RegExp])[] = [
  [
    'resolver-failure',
    /(?:lookup|resolve) [^ ]{1,253} on [^ ]{2,60}:53: (?:read udp|dial udp|write udp|i\/o|server misb|connection ref)[^,;"]{0,80}|read udp [^ ]{5,80}:53: [^,;"]{0,40}|server misbehaving|could not be resolved \(110[^)]{0,40}\)|temporary failure in name resolution|EAI_AGAIN|SERVFAIL|dns query timed out|dns resolution timed out|dial tcp: lookup [^ ]{1,253}$/i,
  ],
  [
    'host-not-found',
    /no such host|could not be resolved|(?:could ?n[o']t|could not|cannot|unable to) resolve (?:host|endpoint|address|hostname|the host)|\bENOTFOUND|name or service not known|NXDOMAIN|nodename nor servname|name does not resolve|no address associated with hostname|NameResolutionError|UnknownHostException/i,
  ],
  [
    'untrusted-certificate',
    /x509: [^,;"]{3,80}|certificate verify failed|self[- ]signed certificate|unable to get local issuer certificate|CERTIFICATE_VERIFY_FAILED|SSL validation failed|tls: failed to verify certificate|certificate signed by unknown auth/i,
  ],
  [
    'proxy',
    /proxyconnect[^,;"]{0,60}|proxy authentication required|ProxyError|(?:cannot|failed to|unable to) connect to proxy|407 proxy/i,
  ],
  ['refused', /connection refused|ECONNREFUSED|actively refused/i],
  [
    'reset',
    /connection reset by peer|ECONNRESET|connection was reset|forcibly closed|unexpected EOF|: EOF\b|broken pipe|tls: handshake failure|server gave HTTP response to HTTPS client|does not look like a TLS handshake|remote error: tls/i,
  ],
  ['unreachable', /network is unreachable|no route to host|EHOSTUNREACH|ENETUNREACH|host is unreachable/i],
  [
    'timeout',
    /i\/o tim(?:e(?:out)?)?|context deadl\w{0,4}(?: exceeded)?|deadline ?exceeded|client\.timeout[^)"]{0,40}|request canceled(?: while waiting for connection)?|TLS handshake timeout|request ?context canceled|RequestCanceled|connect(?:ion)? time(?:d )? ?out|connect timeout|operation timed out|ETIMEDOUT|ESOCKETTIMEDOUT|timeout awaiting|read timed? ?out|ReadTimeout|ConnectTimeout\w{0,10}|timed out|signal: killed|timeout exceeded/i,
  ],
  [
    'unfinished',
    /send request failed|failed to do request|connection issue between|dial tcp|could not connect to the endpoint|EndpointConnectionError|(?:unable|failed) to (?:reach|connect)|service call has been retried|exceeded maximum number of attempts|httpReadSeeker: failed open|error pulling image configuration: Get /i,
  ],
];

/** An answer of the service itself: retries that ended in one of these did reach it. */
const ANSWERED =
  /AccessDenied|is not authorized|ResourceNotFound|does not exist|can't find the specified|invalid (?:ssm )?parameters|Forbidden|unauthori[sz]ed|\b40[0134]\b|ClientException|not found|ThrottlingException|too ?many ?requests|Validation(?:Error|Exception)|did not contain json|no basic auth|no space left|no match for platform|does not contain descriptor/i;

/** Finds how the network failed; `unfinished` is an attempt of which only the beginning is told. */
export function networkError(text: string): NetworkError | undefined {
  for (const [kind, pattern] of DIALECTS) {
    const evidence = pattern.exec(text)?.[0];
    if (evidence === undefined) continue;
    return kind === 'unfinished' && ANSWERED.test(text) ? undefined : { kind, evidence };
  }
  return undefined;
}
