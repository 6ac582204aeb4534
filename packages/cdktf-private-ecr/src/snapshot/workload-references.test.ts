import type { NetworkSnapshot } from '@private-ecr/core';
import { resolveWorkloadReferences } from '.';

const SUBNET = 'subnet-(network/aws_subnet.private)';
const OF_ANOTHER = 'subnet-(other/aws_subnet.private)';
const GROUP = 'sg-(network/aws_security_group.tasks)';

const snapshot: NetworkSnapshot = {
  schemaVersion: 1,
  collectedAt: '2026-11-25T00:00:00Z',
  accounts: {
    '111122223333': {
      'eu-central-1': {
        Subnets: [
          { SubnetId: SUBNET, VpcId: 'vpc-1' },
          { SubnetId: OF_ANOTHER, VpcId: 'vpc-2' },
        ] as never,
        SecurityGroups: [{ GroupId: GROUP, VpcId: 'vpc-1' }] as never,
      },
    },
  },
};
const outputs: Record<string, unknown> = {
  'team-checkout task_settings': { subnets: [SUBNET], executionRoleArn: 'arn:aws:iam::111122223333:role/a' },
};
const output = (stack: string, name: string) => outputs[`${stack} ${name}`];
const resolve = (value: unknown) => resolveWorkloadReferences({ value }, { snapshot, output });

test.each<[what: string, written: unknown, id: unknown]>([
  ['an output', '${team-checkout.task_settings.subnets}', [SUBNET]],
  ['a part of an output', '${team-checkout.task_settings.subnets[0]}', SUBNET],
  ['an address with its stack', ['network/aws_subnet.private'], [SUBNET]],
  ['an address that one stack alone has', 'aws_security_group.tasks', GROUP],
  ['an id', 'subnet-0123456789abcdef0', 'subnet-0123456789abcdef0'],
  [
    'an image',
    '111122223333.dkr.ecr.eu-central-1.amazonaws.com/aws_thing:1',
    '111122223333.dkr.ecr.eu-central-1.amazonaws.com/aws_thing:1',
  ],
  ['a number', 7, 7],
])('%s', (_what, written, value) => {
  expect(resolve(written)).toEqual({ value });
});

test.each([
  ['an output that no stack has', '${team-checkout.nothing}', 'an output of one of the stacks'],
  ['a part that the output does not have', '${team-checkout.task_settings.subnets[1]}', 'known before apply'],
  ['a part of what every object has', '${team-checkout.task_settings.constructor}', 'known before apply'],
  ['an address that no stack has', 'aws_subnet.public', 'the address of a resource of the stacks'],
  ['an address that two stacks have', 'aws_subnet.private', `one of ${SUBNET}, ${OF_ANOTHER}`],
])('%s is refused with its path', (_what, written, allowed) => {
  expect(() => resolve(written)).toThrow('workload: value: found');
  expect(() => resolve(written)).toThrow(allowed);
});
