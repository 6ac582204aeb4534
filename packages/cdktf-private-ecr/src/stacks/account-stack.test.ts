import { REGION_NAMES, slugSchema } from '@private-ecr/core';
import { executionRoleName } from '../iam/execution-role';
import { PrivateEcrHub } from '../private-ecr-hub';
import { aStack, HUB_VPC, resourcesOf, synthesised } from '../testing';

describe('the state of a stack', () => {
  const backendOf = (stack: ReturnType<typeof aStack>) => synthesised(stack).terraform['backend'];

  test('is a file beside it by default of the local backend, by a relative path', () => {
    expect(backendOf(aStack())).toEqual({ local: { path: 'terraform.tfstate' } });
  });

  test('is an object of S3 that S3 itself locks', () => {
    const backend = { type: 's3', bucket: 'states', region: 'eu-west-1' } as const;
    expect(backendOf(aStack({ backend, stateKey: 'eu-west-1/hub' }))).toEqual({
      s3: {
        bucket: 'states',
        region: 'eu-west-1',
        key: 'private-ecr/eu-west-1/hub.tfstate',
        encrypt: true,
        use_lockfile: true,
      },
    });
  });
});

describe('the provider of a stack', () => {
  test('is signed in as it is run, where no role is named', () => {
    expect(synthesised(aStack()).provider['aws']).toEqual([
      { region: 'eu-central-1', allowed_account_ids: ['111122223333'] },
    ]);
  });

  test('assumes a role of its own partition', () => {
    const stack = aStack({ region: 'us-gov-west-1', roleName: 'terraform' });
    expect(synthesised(stack).provider['aws']).toEqual([
      expect.objectContaining({
        assume_role: [
          { role_arn: 'arn:aws-us-gov:iam::111122223333:role/terraform', session_name: 'private-ecr' },
        ],
      }),
    ]);
  });
});

test('hubs of two Regions stand in one stack, each resource in its own', () => {
  const stack = aStack();
  const hub = (id: string, region: string, prefix: string) =>
    new PrivateEcrHub(stack, id, {
      ...stack.placementProps,
      region,
      hubId: id,
      vpc: { ...HUB_VPC, zones: { [`${prefix}-az1`]: '10.0.0.0/27', [`${prefix}-az2`]: '10.0.0.32/27' } },
    });
  const [frankfurt, ireland] = [
    hub('frankfurt', 'eu-central-1', 'euc1'),
    hub('ireland', 'eu-west-1', 'euw1'),
  ];
  // Outputs have one name in a stack.
  frankfurt.contractOutput.overrideLogicalId('frankfurt');
  ireland.contractOutput.overrideLogicalId('ireland');
  const endpoints = resourcesOf(synthesised(stack), 'aws_vpc_endpoint');
  expect(
    new Set(endpoints.map(each => `${String(each['region'])} ${String(each['service_name'])}`)).size,
  ).toBe(8);
  for (const { region, service_name } of endpoints) expect(service_name).toContain(`.${String(region)}.`);
});

test('the names of roles fit IAM, with the longest slug in the longest Region', () => {
  const slug = 'a'.repeat(32);
  expect(slugSchema.safeParse(slug).success).toBe(true);
  for (const region of REGION_NAMES) {
    expect(`private-ecr-log-${slug}-${region}`.length).toBeLessThanOrEqual(64);
    expect(executionRoleName(slug, region).length).toBeLessThanOrEqual(64);
  }
});
