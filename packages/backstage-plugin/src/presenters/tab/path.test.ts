import type { EntityDetail, Leg } from '@private-ecr/core';
import { aDetail } from '../../testing/fixtures';
import { type ServicePath, workloadPaths } from './path';

const CHECKS = [
  'dns',
  'route',
  'task-egress',
  'nacl',
  'endpoint-ingress',
  'endpoint-state',
  'endpoint-policy',
];

/** A leg of `ecr.api` in which the named checks say something else than `pass`. */
function aLeg(subnetId: string, verdicts: Readonly<Record<string, 'fail' | 'unknown'>> = {}): Leg {
  const ids = [...new Set([...CHECKS, ...Object.keys(verdicts)])];
  const checks = ids.map(id => ({
    id,
    verdict: verdicts[id] ?? ('pass' as const),
    detail: `${id} of ${subnetId}`,
    evidence: [{ type: 'subnet', id: subnetId }],
  }));
  const verdict = (['fail', 'unknown'] as const).find(one => Object.values(verdicts).includes(one)) ?? 'pass';
  return {
    service: 'ecr.api',
    region: 'eu-west-1',
    subnetId,
    purpose: 'pull',
    via: 'interface-endpoint',
    verdict,
    checks,
  };
}

const servicesOf = (...legs: readonly Leg[]): readonly ServicePath[] => {
  const workloads: EntityDetail['workloads'] = [
    { workload: 'w', verdict: 'unknown', legs: [...legs], warnings: [] },
  ];
  return workloadPaths(workloads)[0]?.services ?? [];
};

describe('workloadPaths', () => {
  test.each<[string, Parameters<typeof aLeg>[1], string | undefined]>([
    ['nothing', {}, undefined],
    ['DNS', { dns: 'fail' }, 'dns'],
    ['a network ACL', { nacl: 'fail' }, 'filters'],
    ['the route, though the policy fails too', { route: 'fail', 'endpoint-policy': 'fail' }, 'route'],
    ['nothing that is known', { route: 'unknown' }, undefined],
    ['a check of a later backend', { 'quantum-state': 'fail' }, 'permissions'],
  ])('the way breaks at %s', (_what, verdicts, expected) => {
    const [service] = servicesOf(aLeg('subnet-a', verdicts));
    expect(service?.variants[0]?.brokenHop?.id).toBe(expected);
  });

  test('a way has its ends and every check once, in order', () => {
    const [service] = servicesOf(aLeg('subnet-a'));
    const hops = service?.variants[0]?.hops ?? [];
    expect(hops.map(({ id }) => id)).toEqual([
      'task',
      'dns',
      'route',
      'filters',
      'endpoint',
      'policy',
      'permissions',
      'service',
    ]);
    expect(hops.flatMap(({ checks }) => checks.map(({ id }) => id))).toEqual(CHECKS);
  });

  test('subnets with the same way are drawn once, those that differ apart, worst first', () => {
    const [service] = servicesOf(
      aLeg('subnet-a'),
      aLeg('subnet-b', { route: 'fail' }),
      aLeg('subnet-c'),
      aLeg('subnet-d', { route: 'fail' }),
    );
    expect(service?.verdict).toBe('fail');
    expect(service?.variants.map(({ subnets }) => subnets.map(({ subnetId }) => subnetId))).toEqual([
      ['subnet-b', 'subnet-d'],
      ['subnet-a', 'subnet-c'],
    ]);
  });

  test('a way that is drawn once for several subnets rests on the evidence of all', () => {
    const [service] = servicesOf(aLeg('subnet-a'), aLeg('subnet-b'));
    const dns = service?.variants[0]?.hops.find(({ id }) => id === 'dns');
    expect(dns?.checks[0]?.evidence.map(({ id }) => id)).toEqual(['subnet-a', 'subnet-b']);
  });

  test('what is broken stands before what works', () => {
    const services = servicesOf(aLeg('subnet-a'), {
      ...aLeg('subnet-a', { dns: 'fail' }),
      service: 'ecr.dkr',
    });
    expect(services.map(({ service }) => service)).toEqual(['ecr.dkr', 'ecr.api']);
  });

  test.each([
    ['healthy', []],
    ['blocked', ['s3 at route']],
  ] as const)('a recorded %s service', (state, expected) => {
    const broken = workloadPaths(aDetail(state).workloads).flatMap(({ services }) =>
      services.flatMap(({ service, variants }) =>
        variants.flatMap(({ brokenHop }) => (brokenHop ? [`${service} at ${brokenHop.id}`] : [])),
      ),
    );
    expect(broken).toEqual(expected);
  });
});
