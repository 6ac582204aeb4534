import type { RequestOptions } from '@private-ecr/core';
import { someOptions } from '../../testing/fixtures/requests';
import { choicesFor } from './choices';

type Quota = RequestOptions['hubs'][number]['quota'][number];

/** What a hub with a quota that is used up is full of. */
function fullOf(topology: string, quota: Partial<Quota>): string | undefined {
  const [hub, ...others] = someOptions().hubs;
  const offers = (['shared-subnets', 'spoke-vpc'] as const).map(one => ({ topology: one, sizes: [] }));
  const full = { ...hub!, offers, quota: [{ what: 'subnets of its VPC', used: 200, limit: 200, ...quota }] };
  return choicesFor({ ...someOptions(), hubs: [full, ...others] }, { topology }).hubs[0]?.full?.what;
}

test.each<[string, Partial<Quota>, string | undefined]>([
  ['shared-subnets', { topologies: ['shared-subnets'] }, 'subnets of its VPC'],
  ['spoke-vpc', { topologies: ['shared-subnets'] }, undefined],
  ['spoke-vpc', {}, 'subnets of its VPC'],
])('for %s, a hub with a used-up quota of %j is full of %s', (topology, quota, expected) => {
  expect(fullOf(topology, quota)).toBe(expected);
});
