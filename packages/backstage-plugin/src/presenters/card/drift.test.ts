import { aSummary, RECORDED_AT } from '../../testing/fixtures';
import { aContext } from '../../testing/presenter-context';
import { cardView } from './card';

const REPORTED = {
  reportedAt: '2026-11-01T02:00:00Z',
  repository: 'https://git.example.org/network',
  commit: 'abc1234',
};
const stack = (name: string, status: 'in-sync' | 'drifted' | 'failed', summary?: string) => ({
  ...REPORTED,
  stack: name,
  status,
  ...(summary !== undefined && { summary }),
});
const viewOf = (...stacks: readonly ReturnType<typeof stack>[]) => {
  const worst = (['drifted', 'failed'] as const).find(one => stacks.some(({ status }) => status === one));
  const drift = {
    status: worst ?? ('in-sync' as const),
    reportedAt: REPORTED.reportedAt,
    stacks: [...stacks],
  };
  const receivedAt = Date.parse(RECORDED_AT);
  return cardView({ value: { ...aSummary(), drift }, receivedAt }, aContext()).drift;
};

test('what CI never reported is not spoken of', () => {
  expect(cardView({ value: aSummary(), receivedAt: Date.parse(RECORDED_AT) }, aContext())).not.toHaveProperty(
    'drift',
  );
});

test('in sync: said, with when it was found', () => {
  expect(viewOf(stack('team-payments', 'in-sync'))).toEqual({
    tone: 'good',
    text: 'As its Terraform says',
    stacks: [],
    reported: 'Planned 2:00 AM',
  });
});

test('drifted: a matter, with the stacks that are and what changed', () => {
  expect(
    viewOf(stack('team-payments', 'in-sync'), stack('share-payments', 'drifted', '1 to change')),
  ).toMatchObject({
    tone: 'warning',
    text: 'Differs from its Terraform',
    stacks: [{ name: 'share-payments', text: '1 to change' }],
  });
});

test('a plan that failed is no drift, and not in sync either', () => {
  expect(viewOf(stack('team-payments', 'failed'))).toMatchObject({
    tone: 'unknown',
    stacks: [{ name: 'team-payments', text: 'Not known: the plan failed' }],
  });
});
