import { dnsLabelBeforeApply, idBeforeApply, qualified } from './stack-address';

const gateway = { stack: 'hub-eu-central-1', address: 'aws_internet_gateway.hub' };

test('an address is qualified by its stack', () => {
  expect(qualified(gateway)).toBe('hub-eu-central-1/aws_internet_gateway.hub');
});

test("an id keeps the prefix of AWS's own and says what it stands for", () => {
  expect(idBeforeApply('igw-', gateway)).toBe('igw-(hub-eu-central-1/aws_internet_gateway.hub)');
});

test.each([
  ['a.b', 'a~b'],
  ['a.B', 'a.b'],
  ['~1', '.'],
])('as labels of a DNS name %j and %j stay two', (one, other) => {
  const label = (address: string) => dnsLabelBeforeApply('vpce-', { stack: 's', address }).toLowerCase();
  expect(label(one)).not.toContain('.');
  expect(label(one)).not.toBe(label(other));
});
