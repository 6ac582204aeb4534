import { aSummary } from '../../testing/fixtures';
import { aContext } from '../../testing/presenter-context';
import { stackRows } from './drift';

const aStack = (repository: string) => ({
  stack: 'share-payments',
  status: 'drifted' as const,
  reportedAt: '2026-11-01T02:00:00Z',
  summary: '1 to change',
  repository,
  commit: '0123456789abcdef0123456789abcdef01234567',
});
const PROBLEM = {
  entityRef: 'resource:default/payments-vpc',
  field: 'terraform: share-payments',
  found: 'drift',
  allowed: 'none',
  fix: 'apply the stack again',
};
const rowsOf = (...stacks: readonly ReturnType<typeof aStack>[]) =>
  stackRows(
    {
      ...aSummary(),
      drift: { status: 'drifted', reportedAt: '2026-11-01T02:00:00Z', stacks: [...stacks] },
      problems: [PROBLEM],
    },
    aContext(),
  );

test('what CI never reported has no rows', () => {
  expect(stackRows(aSummary(), aContext())).toEqual([]);
});

test('a stack says how it stands, since when, what to do, and which commit was planned', () => {
  expect(rowsOf(aStack('https://git.example.org/network'))).toEqual([
    {
      stack: 'share-payments',
      tone: 'warning',
      state: 'Differs from its Terraform',
      said: '1 to change',
      fix: 'apply the stack again',
      planned: '2:00 AM',
      repository: 'https://git.example.org/network',
      href: 'https://git.example.org/network',
      commit: '0123456',
    },
  ]);
});

test.each(['javascript:alert', 'file:/etc/passwd', 'git@git.example.org:network.git'])(
  '%s is no address to follow',
  repository => {
    expect(rowsOf(aStack(repository))[0]).not.toHaveProperty('href');
  },
);
