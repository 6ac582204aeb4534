import { addressKind } from './address-kind';

test.each([
  ['10.0.3.17', 'private'],
  ['172.31.0.2', 'private'],
  ['192.168.1.1', 'private'],
  ['100.64.1.9', 'private'],
  ['fd12:3456::9', 'private'],
  ['54.239.35.23', 'public'],
  ['2600:1f18::1', 'public'],
  ['52.216.0.1', 's3'],
  ['52.217.233.242', 's3'],
  ['52.218.1.1', 's3'],
  ['52.219.41.3', 's3'],
  ['3.5.149.131', 's3'],
  ['16.15.1.1', 's3'],
  ['16.182.1.1', 's3'],
  ['169.254.170.2', 'link-local'],
  ['169.254.169.254', 'link-local'],
  ['fd00:ec2::254', 'link-local'],
  ['127.0.0.1', 'loopback'],
  ['XX.XX.XX.XX', undefined],
  ['999.1.1.1', undefined],
  ['010.1.1.1', undefined],
])('%s is %s', (text, kind) => {
  expect(addressKind(text, {}, true)).toBe(kind);
});

test.each(['20.10.1.141', '172.40.1.94', '11.0.0.4'])(
  '%s is no address of AWS: what a name of AWS resolves to there is inside the network',
  text => {
    expect(addressKind(text, {}, true)).toBe('private');
    expect(addressKind(text, {}, false)).toBe('public');
  },
);

test('the ranges of the VPC come first', () => {
  expect(addressKind('52.217.0.9', { vpcCidrs: ['52.217.0.0/16'] }, true)).toBe('private');
  expect(addressKind('54.1.2.3', { vpcCidrs: ['54.1.0.0/16'] }, true)).toBe('private');
});
