import { networkError } from './network-error';

test.each([
  ['dial tcp 10.0.0.1:443: i/o timeout', 'timeout'],
  ['i/o tim', 'timeout'],
  ['context deadli...', 'timeout'],
  ['(Client.Timeout exceeded while awaiting headers)', 'timeout'],
  ['signal: killed', 'timeout'],
  ['Connect timeout on endpoint URL', 'timeout'],
  ['lookup a.b on 10.0.0.2:53: no such host', 'host-not-found'],
  ['lookup a.b on 10.0.0.2:53: read udp 10.0.0.2:53: i/o timeout', 'resolver-failure'],
  ['server misbehaving', 'resolver-failure'],
  ['connection refused', 'refused'],
  ['connection reset by peer', 'reset'],
  ['network is unreachable', 'unreachable'],
  ['x509: certificate signed by unknown authority', 'untrusted-certificate'],
  ['proxyconnect tcp: dial tcp 10.0.0.1:3128: connection refused', 'proxy'],
  ['failed to do request: Get', 'unfinished'],
])('%s is %s', (text, kind) => {
  expect(networkError(text)?.kind).toBe(kind);
});

test.each([
  'service call has been retried 1 time(s): AccessDeniedException: User',
  'create stream has been retried 1 times: ResourceNotFoundException',
  'exceeded maximum number of attempts, 3: ThrottlingException',
  'Successfully pulled image',
])('%s reached the service', text => {
  expect(networkError(text)).toBeUndefined();
});
