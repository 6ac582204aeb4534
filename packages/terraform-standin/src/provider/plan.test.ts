import { anAccount, aWorld } from '../__fixtures__/a-world';
import { resourceBehaviour } from '../resources';
import { typeOfBlock } from '../schema/schema';
import { conform } from '../values/conform';
import { UNKNOWN, type Values } from '../values/value';
import { plan } from './plan';
import { blockOfType } from './served-types';

/** A plan as Terraform would ask for it: prior values stand where the configuration gives none. */
function planOf(type: string, given: Values, prior: Values | null = null, account = anAccount()) {
  const block = blockOfType('resource', type);
  const config = conform(given, typeOfBlock(block)) as Values;
  const computed = Object.entries(block.attributes).filter(
    ([name, { computed: c }]) => c && config[name] === null,
  );
  const kept = Object.fromEntries(computed.map(([name]) => [name, prior?.[name] ?? null]));
  return plan({
    block,
    behaviour: resourceBehaviour(type),
    account,
    config,
    prior,
    proposed: { ...config, ...kept },
  });
}

const vpc = { cidr_block: '10.0.0.0/16', tags: { Name: 'a' } };
const prior = aWorld().make('aws_vpc', vpc);

describe('a new resource', () => {
  it('shows what is given, defaults, and as unknown what AWS decides', () => {
    expect(planOf('aws_vpc', vpc).planned).toMatchObject({
      cidr_block: '10.0.0.0/16',
      enable_dns_support: true,
      id: UNKNOWN,
      arn: UNKNOWN,
      ipv6_netmask_length: null,
    });
  });

  it("shows the Region and the tags it will have, the provider's defaults among them", () => {
    const account = { ...anAccount(), defaultTags: { Name: 'default', Owner: 'platform' } };
    expect(planOf('aws_vpc', vpc, null, account).planned).toMatchObject({
      region: 'eu-central-1',
      tags_all: { Name: 'a', Owner: 'platform' },
    });
  });

  it('leaves all tags unknown while one is', () => {
    expect(planOf('aws_vpc', { ...vpc, tags: { Name: UNKNOWN } }).planned.tags_all).toBe(UNKNOWN);
  });

  it('keeps what never reaches the state out of the plan', () => {
    const given = { name: '/a', type: 'SecureString', value_wo: 'secret', value_wo_version: 1 };
    expect(planOf('aws_ssm_parameter', given).planned.value_wo).toBeNull();
  });
});

describe('a resource that is there', () => {
  it('stays as it is where nothing changes', () => {
    expect(planOf('aws_vpc', vpc, prior)).toEqual({ planned: prior, replacedBy: [] });
  });

  it('is updated in place by an argument of no row', () => {
    const { planned, replacedBy } = planOf('aws_vpc', { ...vpc, tags: { Name: 'b' } }, prior);
    expect(replacedBy).toEqual([]);
    expect(planned).toMatchObject({ id: prior.id, tags: { Name: 'b' }, tags_all: { Name: 'b' } });
  });

  it.each<[string, Values]>([
    ['cidr_block', { ...vpc, cidr_block: '10.1.0.0/16' }],
    ['region', { ...vpc, region: 'us-east-1' }],
  ])('is replaced by another %s', (argument, given) => {
    expect(planOf('aws_vpc', given, prior).replacedBy).toEqual([argument]);
  });

  it('has unknown attributes where they follow from what changes', () => {
    const given = {
      vpc_id: 'vpc-1',
      service_name: 'com.amazonaws.eu-central-1.logs',
      vpc_endpoint_type: 'Interface',
      subnet_ids: ['subnet-1'],
    };
    const before = aWorld().make('aws_vpc_endpoint', given);
    const { planned, replacedBy } = planOf(
      'aws_vpc_endpoint',
      { ...given, subnet_ids: ['subnet-1', 'subnet-2'] },
      before,
    );
    expect(replacedBy).toEqual([]);
    expect(planned).toMatchObject({ id: before.id, network_interface_ids: UNKNOWN, dns_entry: UNKNOWN });
  });
});
