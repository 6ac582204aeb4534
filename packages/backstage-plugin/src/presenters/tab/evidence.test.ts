import { aSummary } from '../../testing/fixtures';
import { evidenceLinks } from './evidence';

const SUMMARY = aSummary('healthy');
const SWITCH = 'https://start.example.org/?account={accountId}&to={destination}';
const endpoint = SUMMARY.endpoints.find(({ service }) => service === 'logs');
const accountOf = (href = '') => new URL(href).searchParams.get('account');

test('a resource of the VPC is looked for in the account of the VPC', () => {
  const [link] = evidenceLinks([{ type: 'route-table', id: 'rtb-0123456789' }], SUMMARY, SWITCH);
  expect(accountOf(link?.href)).toBe(SUMMARY.vpc?.accountId);
});

test('an endpoint is looked for in the account that owns it', () => {
  const [link] = evidenceLinks([{ type: 'vpc-endpoint', id: endpoint?.endpointId ?? '' }], SUMMARY, SWITCH);
  expect(accountOf(link?.href)).toBe(endpoint?.accountId);
  expect(endpoint?.accountId).not.toBe(SUMMARY.vpc?.accountId);
});

test.each([
  ['without a VPC', { vpc: undefined }, { type: 'route-table', id: 'rtb-0123456789' }],
  ['of what has no page', {}, { type: 'workload', id: 'checkout' }],
  ['with markup for an id', {}, { type: 'route-table', id: '"><script>' }],
])('evidence %s is named and leads nowhere', (_what, changes, evidence) => {
  expect(evidenceLinks([evidence], { ...SUMMARY, ...changes }, undefined)).toEqual([
    { ...evidence, href: undefined },
  ]);
});
