import type { EntitySummary } from '@private-ecr/core';
import { aSummary, aTeam, RECORDED_AT } from '../../testing/fixtures';
import { aContext } from '../../testing/presenter-context';
import { cardView } from './card';
import { teamView } from './team';

const now = Date.parse(RECORDED_AT);
const viewOf = (summary: EntitySummary, context = aContext()) =>
  cardView({ value: summary, receivedAt: now }, context);

describe('endpoints', () => {
  test('one with a matter stands first, and its zones say which', () => {
    const [first] = viewOf(aSummary('degraded')).endpoints;
    expect(first).toMatchObject({
      service: 'ecr.dkr',
      status: 'degraded',
      zones: [
        { tone: 'good', text: 'eu-west-1a: an interface stands there' },
        { tone: 'warning', text: 'eu-west-1b: no interface' },
      ],
    });
  });

  test('zones are called by id where it is configured', () => {
    const { endpoints } = viewOf(aSummary('healthy'), aContext({ azLabels: 'id' }));
    expect(endpoints[0]?.zones.map(({ label }) => label)).toEqual(['euw1-az1', 'euw1-az2']);
  });

  test('a state of AWS that is none of ours keeps its word', () => {
    const summary = aSummary('healthy');
    const endpoints = summary.endpoints.map(endpoint => ({ ...endpoint, state: 'pendingacceptance' }));
    expect(viewOf({ ...summary, endpoints }).endpoints[0]).toMatchObject({
      status: undefined,
      state: 'pendingacceptance',
      tone: 'warning',
    });
  });

  test.each([
    [null, undefined],
    [0, undefined],
    [1, 'A NAT gateway still runs in this VPC.'],
    [3, '3 NAT gateways still run in this VPC.'],
  ])('%s NAT gateways', (natGateways, nat) => {
    expect(viewOf({ ...aSummary('healthy'), natGateways }).nat).toBe(nat);
  });
});

describe('problems', () => {
  test('each once, with its fix and what explains it', () => {
    const { problems } = viewOf(aSummary('blocked'));
    expect(problems).toEqual({
      more: 0,
      shown: [
        expect.objectContaining({
          text: expect.stringMatching(/^s3: rtb-team has no route to an S3 gateway endpoint/),
          fix: 'Associate the S3 gateway endpoint vpce-s3 with rtb-team.',
          topic: { id: 'route', page: 'checks/route.md', message: 'about.check.route' },
        }),
      ],
    });
  });

  test('none where all is well', () => {
    expect(viewOf(aSummary('healthy')).problems).toEqual({ shown: [], more: 0 });
  });

  test('three are shown, the others counted', () => {
    const summary = aSummary('closed');
    const [first] = summary.pulls.broken;
    const broken = ['a', 'b', 'c', 'd', 'e'].map(service => ({ ...first!, service }));
    const { problems } = viewOf({ ...summary, pulls: { ...summary.pulls, broken } });
    expect([problems.shown.length, problems.more]).toEqual([3, 2]);
  });

  test('what was not seen is counted, and the first of it told', () => {
    expect(viewOf(aSummary('refused')).problems.unseen).toMatchObject({
      text: '5 facts were not seen',
      first: expect.stringMatching(/^The first of them: whether component/),
    });
  });

  test('a zone without an interface is told of the endpoint, and not of each workload again', () => {
    const { shown } = viewOf(aSummary('degraded')).problems;
    expect(shown.map(({ key }) => key)).toEqual(['endpoint-az-interfaces vpce-dkr']);
  });

  test('a zone that only the trace knows of is told by it', () => {
    const { health, ...summary } = aSummary('degraded');
    const reasons = health.reasons.filter(({ ruleId }) => ruleId === 'workload-trace');
    const { shown } = viewOf({ ...summary, health: { ...health, reasons } }).problems;
    expect(shown.map(({ key }) => key)).toEqual(['workload-trace component:default/checkout-api']);
  });

  test('an id that is no topic leads nowhere', () => {
    const summary = aSummary('blocked');
    const broken = summary.pulls.broken.map(link => ({ ...link, checkId: '../../evil' }));
    expect(viewOf({ ...summary, pulls: { ...summary.pulls, broken } }).problems.shown[0]).not.toHaveProperty(
      'topic',
    );
  });
});

describe('the last pull that failed', () => {
  test('with its time, its age and its cause', () => {
    const { lastFailure } = viewOf(aSummary('blocked'));
    expect(lastFailure).toMatchObject({
      when: '9:52 AM, 7 minutes ago',
      cause: expect.stringContaining('S3'),
      link: expect.stringMatching(/^https:\/\/docs\.aws\.amazon\.com\//),
    });
    expect(lastFailure).not.toHaveProperty('contradiction');
  });

  test('is shown beside a trace that contradicts it', () => {
    const { pulls, lastFailure } = viewOf(aSummary('contradiction'));
    expect([pulls.tone, lastFailure?.contradiction]).toEqual([
      'good',
      'The network looks right now: it was mended since, or the cause lies elsewhere.',
    ]);
  });

  test.each(['javascript:alert(1)', 'http://insecure.example', 'no link', ''])(
    'no link is made of %j',
    link => {
      const summary = aSummary('blocked');
      const { causes, ...failure } = summary.lastPullFailure!;
      const lastPullFailure = { ...failure, causes: causes.map(cause => ({ ...cause, link })) };
      expect(viewOf({ ...summary, lastPullFailure }).lastFailure).not.toHaveProperty('link');
    },
  );

  test('a message of no known kind is said to be one', () => {
    const summary = aSummary('blocked');
    const lastPullFailure = { ...summary.lastPullFailure!, causes: [] };
    expect(viewOf({ ...summary, lastPullFailure }).lastFailure?.cause).toBe(
      'Its message matches no known cause.',
    );
  });
});

describe('freshness', () => {
  const afterSeconds = (seconds: number) =>
    cardView({ value: aSummary('healthy'), receivedAt: now }, { ...aContext(), now: now + seconds * 1_000 });

  test.each([
    [0, 'Seen 1 minute ago', 'Pulls work'],
    [60, 'Seen 2 minutes ago', 'Pulls work'],
    [3_500, 'Seen 59 minutes ago', 'Pulls work'],
    [3_600, 'Stale: seen 1 hour ago', 'Unknown since 10:58 AM: nothing newer could be read'],
  ])('%s seconds after the answer', (seconds, text, headline) => {
    const { freshness, pulls } = afterSeconds(seconds);
    expect([freshness.text, pulls.headline]).toEqual([text, headline]);
  });

  test('a clock that was set back makes nothing younger', () => {
    expect(afterSeconds(-600).freshness.text).toBe('Seen 1 minute ago');
  });

  test('what could not be read is named, with since when', () => {
    expect(viewOf(aSummary('partial')).freshness.outages).toEqual([
      'NetworkAcls of account 111111111111 cannot be read since 9:55 AM (Throttling)',
    ]);
  });
});

describe('a team', () => {
  test('its worst eight, and how many more there are', () => {
    const view = teamView(aTeam(14), aContext());
    expect(view.rows.map(({ status }) => status).slice(0, 3)).toEqual(['failing', 'failing', 'failing']);
    expect([view.rows.length, view.more]).toEqual([8, 'All 14 on the fleet page']);
  });

  test('its sum covers only what it may see', () => {
    const team = aTeam(2);
    const view = teamView(
      { ...team, totals: { ...team.totals, savingsMonthlyUsd: '-12.00', vpcsWithSavings: 2, vpcs: 3 } },
      aContext(),
    );
    expect(view.savings).toBe('Costs $12.00 a month more than it saves, over 2 of 3 VPCs');
  });

  test('no sum where costs may not be seen', () => {
    const team = aTeam(2);
    const { savingsMonthlyUsd: _hidden, ...totals } = team.totals;
    expect(teamView({ ...team, totals }, aContext())).not.toHaveProperty('savings');
  });
});
