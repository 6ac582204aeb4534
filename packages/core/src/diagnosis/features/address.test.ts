import { dialledAddress } from './address';

test.each([
  ['Go', 'dial tcp 172.16.54.241:443: i/o timeout', { text: '172.16.54.241', kind: 'private', port: 443 }],
  ['Go over IPv6', 'dial tcp [fd12::1]:443: i/o timeout', { text: 'fd12::1', kind: 'private', port: 443 }],
  [
    'an open connection',
    'read tcp 10.1.2.3:44->52.46.1.2:443: reset',
    { text: '52.46.1.2', kind: 'public', port: 443 },
  ],
  ['Node', 'connect ETIMEDOUT 169.254.169.254:80', { text: '169.254.169.254', kind: 'link-local', port: 80 }],
  ['curl', 'connect to 10.0.0.9 port 443 failed', { text: '10.0.0.9', kind: 'private', port: 443 }],
  [
    'several attempts: the last',
    'dial tcp 10.0.0.1:443: x; dial tcp 10.0.0.2:443: y',
    { text: '10.0.0.2', kind: 'private', port: 443 },
  ],
  [
    'Java',
    'Connect to logs.x:443 [logs.x/18.214.158.206:443] failed',
    { text: '18.214.158.206', kind: 'public', port: 443 },
  ],
])('%s', (_dialect, text, expected) => {
  expect(dialledAddress(text, {}, true)).toEqual(expected);
});

test.each([
  ['a resolver', 'lookup x on 10.0.0.2:53: no such host'],
  ['a redacted address', 'dial tcp XX.XX.XX.XX:443: i/o timeout'],
  ['a version', 'agent 1.2.3.4 started'],
  ['nothing', ''],
])('%s was not dialled', (_what, text) => {
  expect(dialledAddress(text, {}, true)).toBeUndefined();
});
