import { anAccount, aWorld } from '../__fixtures__/a-world';
import type { Values } from '../values/value';

const ACCOUNTS = ['111111111111', '222222222222', '333333333333', '444444444444'];
const subnet = (account: string, given: Values) =>
  aWorld(anAccount(account)).make('aws_subnet', { vpc_id: 'vpc-1', cidr_block: '10.0.0.0/24', ...given });

describe('the zone of a subnet', () => {
  it.each(ACCOUNTS)('has its name from its id and its id from its name in %s', account => {
    const byId = subnet(account, { availability_zone_id: 'euc1-az2' });
    const byName = subnet(account, { availability_zone: byId.availability_zone ?? null });
    expect(byId.availability_zone).toMatch(/^eu-central-1[abc]$/);
    expect(byName.availability_zone_id).toBe('euc1-az2');
  });

  it('has another name in another account', () => {
    const names = ACCOUNTS.map(
      account => subnet(account, { availability_zone_id: 'euc1-az1' }).availability_zone,
    );
    expect(new Set(names).size).toBeGreaterThan(1);
  });

  it('is chosen where none is given', () => {
    expect(subnet('111111111111', {}).availability_zone_id).toMatch(/^euc1-az[123]$/);
  });

  it('is refused where the Region has none of that name, with those it has', () => {
    expect(() => subnet('111111111111', { availability_zone: 'eu-central-1d' })).toThrow(
      /eu-central-1d is no zone of 111111111111 in eu-central-1; it has eu-central-1a \(euc1-az\d\), /,
    );
  });

  it.each([
    ['us-east-1', 'use1-az6'],
    ['ap-southeast-2', 'apse2-az1'],
    ['us-gov-west-1', 'usgw1-az3'],
    ['cn-northwest-1', 'cnnw1-az1'],
    ['ca-central-1', 'cac1-az1'],
  ])('in %s can be %s', (region, id) => {
    const world = aWorld(anAccount('111111111111', region));
    const made = world.make('aws_subnet', {
      vpc_id: 'vpc-1',
      cidr_block: '10.0.0.0/24',
      availability_zone_id: id,
    });
    expect(made.availability_zone).toMatch(new RegExp(`^${region}[a-f]$`));
  });
});
