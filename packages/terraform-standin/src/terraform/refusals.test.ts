import { describeTerraform, type Configuration } from '../__fixtures__/a-folder';

const vpc = { aws_vpc: { a: { cidr_block: '10.0.0.0/16' } } };
const subnet = (own: object) => ({
  resource: { ...vpc, aws_subnet: { a: { vpc_id: '${aws_vpc.a.id}', ...own } } },
});

/** Mistakes that a synthesised file can hold without anybody noticing, and what Terraform says of them. */
const refusedByValidate: readonly (readonly [mistake: string, Configuration, message: RegExp])[] = [
  [
    'a reference to an attribute that does not exist',
    { resource: { ...vpc, aws_subnet: { a: { vpc_id: '${aws_vpc.a.vpc_id}' } } } },
    /Unsupported attribute[\s\S]*no argument, nested block, or exported attribute\s+named\s+"vpc_id"/,
  ],
  [
    'a reference to a resource that does not exist',
    subnet({ cidr_block: '${aws_vpc.b.cidr_block}' }),
    /Reference to undeclared resource/,
  ],
  [
    'a missing argument',
    { resource: { aws_subnet: { a: {} } } },
    /Missing required argument[\s\S]*"vpc_id" is required/,
  ],
  [
    'null for a required argument',
    { resource: { aws_subnet: { a: { vpc_id: '${null}' } } } },
    /Missing required argument[\s\S]*"vpc_id" is required, but it is null/,
  ],
  ['an unknown argument', subnet({ zone: 'a' }), /No argument or block type is named "zone"/],
  [
    'an unknown type',
    { resource: { aws_vpc_of_nobody: { a: {} } } },
    /does not support resource type\s+"aws_vpc_of_nobody"/,
  ],
  ['an unknown data source', { data: { aws_subnets_of_nobody: { a: {} } } }, /does not support data source/],
  [
    'a value of the wrong type',
    subnet({ tags: 'a' }),
    /Incorrect attribute value type|map of string required/,
  ],
  [
    'a value for an attribute that the provider decides',
    { resource: { aws_vpc: { a: { cidr_block: '10.0.0.0/16', owner_id: '111111111111' } } } },
    /Value for an attribute that cannot be configured[\s\S]*"owner_id" is decided by\s+the provider/,
  ],
  [
    'too many blocks',
    {
      resource: {
        aws_vpc_endpoint: {
          a: { vpc_id: 'vpc-1', service_name: 'a', dns_options: [{ dns_record_ip_type: 'ipv4' }, {}] },
        },
      },
    },
    /Too many dns_options blocks/,
  ],
  [
    'a cycle',
    {
      resource: {
        aws_security_group: {
          a: { description: '${aws_security_group.b.id}' },
          b: { description: '${aws_security_group.a.id}' },
        },
      },
    },
    /Cycle: aws_security_group\.[ab], aws_security_group\.[ab]/,
  ],
  [
    'a network with bits behind the prefix',
    { resource: { aws_vpc: { a: { cidr_block: '10.0.0.1/16' } } } },
    /Invalid value for cidr_block[\s\S]*10\.0\.0\.1\/16/,
  ],
];

describeTerraform(
  'validate refuses',
  bench => {
    it.each(refusedByValidate)('%s', async (_, configuration, message) => {
      const folder = bench.folder(configuration);
      await folder.init('-backend=false');
      await expect(folder.validate()).rejects.toThrow(message);
    });

    it('nothing that is right', async () => {
      const folder = bench.folder(subnet({ cidr_block: '10.0.0.0/24' }));
      await folder.init('-backend=false');
      await expect(folder.validate()).resolves.toMatchObject({ exitCode: 0 });
    });
  },
  { needs: 'validate' },
);

describeTerraform('plan refuses', bench => {
  it.each<[string, Configuration, RegExp]>([
    [
      'for_each over what only apply will tell',
      {
        resource: {
          ...vpc,
          aws_subnet: { a: { for_each: '${toset([aws_vpc.a.id])}', vpc_id: '${each.value}' } },
        },
      },
      /Invalid for_each argument/,
    ],
    [
      'a role outside the allowed accounts',
      {
        provider: {
          aws: [
            {
              region: 'eu-central-1',
              allowed_account_ids: ['111111111111'],
              assume_role: [{ role_arn: 'arn:aws:iam::222222222222:role/deploy' }],
            },
          ],
        },
        resource: vpc,
      },
      /AWS account ID not allowed/,
    ],
    [
      'a provider without a Region',
      { provider: { aws: [{}] }, resource: vpc },
      /provider block names no Region/,
    ],
  ])('%s', async (_, configuration, message) => {
    const folder = bench.folder(configuration);
    await folder.init();
    await expect(folder.plan()).rejects.toThrow(message);
  });
});

describeTerraform('apply refuses', bench => {
  it.each<[string, Configuration, RegExp]>([
    [
      'what a postcondition denies',
      {
        resource: {
          aws_vpc: {
            a: {
              cidr_block: '10.0.0.0/16',
              lifecycle: {
                postcondition: [
                  { condition: '${self.enable_dns_hostnames}', error_message: 'DNS host names are off.' },
                ],
              },
            },
          },
        },
      },
      /Resource postcondition failed[\s\S]*DNS host names are off\./,
    ],
    [
      'a zone that the account does not have',
      subnet({ cidr_block: '10.0.0.0/24', availability_zone_id: 'euc1-az9' }),
      /euc1-az9 is no zone of\s+111111111111/,
    ],
  ])('%s', async (_, configuration, message) => {
    const folder = bench.folder(configuration);
    await folder.init();
    await expect(folder.apply()).rejects.toThrow(message);
  });
});
