import type { EntitySummary } from '@private-ecr/core';
import { aSummary } from '../../testing/fixtures';
import { aContext } from '../../testing/presenter-context';
import { pullsView } from './pulls';

const blockedAt = (checkId: string, service = 'ecr.dkr', more: object[] = []) => {
  const { pulls } = aSummary('blocked');
  const [first] = pulls.broken;
  return {
    ...aSummary('healthy'),
    pulls: { ...pulls, broken: [{ ...first!, checkId, service, detail: 'sg-1 is closed' }, ...more] },
  } as EntitySummary;
};

test.each<[string, EntitySummary, string, string]>([
  ['a network that is right', aSummary('healthy'), 'good', 'Pulls work'],
  [
    'no route to S3',
    aSummary('blocked'),
    'bad',
    "Pulls are blocked: the team's route table has no S3 gateway route",
  ],
  [
    'an account that refuses',
    aSummary('refused'),
    'unknown',
    'Unknown since 9:40 AM: account 111111111111 refuses access',
  ],
  ['nothing read yet', aSummary('pending'), 'unknown', 'Not known yet: the first read of AWS is on its way'],
  [
    'a name that leads elsewhere',
    blockedAt('dns'),
    'bad',
    'Pulls are blocked: the name of ecr.dkr does not lead to its endpoint',
  ],
  [
    'a route to an interface endpoint',
    blockedAt('route'),
    'bad',
    'Pulls are blocked: no route leads to ecr.dkr',
  ],
  ['a check of a later version', blockedAt('quantum-lock'), 'bad', 'Pulls are blocked: sg-1 is closed'],
  [
    'a check that is called as a field of every object',
    blockedAt('constructor'),
    'bad',
    'Pulls are blocked: sg-1 is closed',
  ],
  [
    'no link that is named',
    { ...aSummary('blocked'), pulls: { ...aSummary('blocked').pulls, broken: [] } },
    'bad',
    'Pulls are blocked',
  ],
])('%s', (_what, summary, tone, headline) => {
  expect(pullsView(summary, aContext())).toMatchObject({ tone, headline });
});

describe('what is too old is not known', () => {
  const stale = (summary: EntitySummary, changes: object = {}) => ({
    ...summary,
    freshness: {
      ...summary.freshness,
      stale: true,
      ageSeconds: 4_890,
      collectedAt: '2026-11-01T08:38:30Z',
      ...changes,
    },
  });

  test('though pulls worked when it was last seen', () => {
    expect(pullsView(stale(aSummary('healthy')), aContext())).toEqual({
      tone: 'unknown',
      headline: 'Unknown since 9:38 AM: nothing newer could be read',
      details: ['When last seen, 8:38 AM: pulls worked'],
    });
  });

  test('and a list that is throttled is named', () => {
    const { headline } = pullsView(stale(aSummary('partial')), aContext());
    expect(headline).toBe(
      'Unknown since 9:55 AM: NetworkAcls of account 111111111111 cannot be read (Throttling)',
    );
  });
});

test('further broken links are counted', () => {
  const { details } = pullsView(aSummary('closed'), aContext());
  expect(details).toEqual(['and 2 more links are broken']);
});

test('a default task is said to be one', () => {
  const summary = aSummary('healthy');
  const { details } = pullsView({ ...summary, pulls: { ...summary.pulls, workload: 'default' } }, aContext());
  expect(details).toEqual(['Checked for a typical Fargate task, as the ECS service is not named.']);
});
