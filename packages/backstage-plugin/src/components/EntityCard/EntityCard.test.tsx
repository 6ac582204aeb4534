import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { barriersOfCard } from '../../testing/accessibility';
import type { Reply } from '../../testing/backend';
import { aGroup, aService, aVpcResource } from '../../testing/entities';
import { aSummary, aTeam, RECORDED_STATES } from '../../testing/fixtures';
import { renderCard, type RenderOptions } from '../../testing/render';

const PATH = 'entities/component/default/checkout-api';

const render = (reply: Reply | readonly Reply[], options?: RenderOptions) =>
  renderCard(aService(), { [`GET ${PATH}/summary`]: reply }, options);

const card = async () => screen.findByRole('article');

describe('every recorded state', () => {
  test.each(RECORDED_STATES)('%s: a readable card that axe finds nothing wrong with', async state => {
    render({ json: aSummary(state) });
    await screen.findByText(/^(Seen|Stale|Not read)|does not say where/);
    expect((await card()).textContent?.length).toBeGreaterThan(100);
    expect(await barriersOfCard(await card())).toEqual([]);
  });
});

describe('where there is no answer to show', () => {
  const refusal = (status: number, name: string, message: string): Reply => ({
    status,
    json: { error: { name, message }, response: { statusCode: status } },
  });
  const summary = aSummary();

  test.each<[string, Reply, RegExp]>([
    ['a backend that is down', 'down', /does not answer/],
    [
      'an error of the server',
      refusal(500, 'InternalServerError', 'the database is gone'),
      /backend failed.*the database is gone/,
    ],
    [
      'a refusal',
      refusal(403, 'NotAllowedError', 'Unauthorized'),
      /You may not see this.*private-ecr\.vpc\.read/,
    ],
    ['an ended session', refusal(401, 'AuthenticationError', 'Missing credentials'), /not signed in/],
    ['too many requests', refusal(429, 'TooManyRequests', 'slow down'), /Too many requests/],
    ['a body that is no JSON', { text: '<html>Bad gateway</html>' }, /cannot be read.*no JSON/],
    ['a body of another form', { json: { ...summary, pulls: 'yes' } }, /cannot be read.*pulls/],
    [
      'an older backend without a field',
      { json: { ...summary, freshness: undefined } },
      /cannot be read.*freshness/,
    ],
    ['a newer backend', { json: { ...summary, schemaVersion: 2 } }, /backend is newer than this page/],
    ['an answer that is null', { json: null }, /cannot be read/],
  ])('%s', async (_what, reply, text) => {
    render(reply);
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(text);
    expect(within(alert).getByRole('button', { name: 'Try again' })).toBeVisible();
    expect(await barriersOfCard(await card())).toEqual([]);
  });

  test('a slow one: shapes of the same heights, announced as loading', async () => {
    render('slow');
    expect(await screen.findByText('Loading')).toBeInTheDocument();
    expect(await barriersOfCard(await card())).toEqual([]);
  });

  test('it is asked again at a press of the button', async () => {
    render([refusal(403, 'NotAllowedError', ''), { json: summary }]);
    await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Pulls work')).toBeVisible();
  });
});

describe('an entity that does not say where its network is', () => {
  test('unknown to the backend: what to add, ready to be pasted', async () => {
    renderCard(aService(), {});
    expect(await screen.findByText(/dependsOn:\s+- resource:default\/NAME-OF-THE-VPC/)).toBeVisible();
    expect(screen.getByText(/private-ecr.io\/account-id: '111122223333'/)).toBeVisible();
    expect(await barriersOfCard(await card())).toEqual([]);
  });

  test('half the annotations: the one that is missing, and in whose file', async () => {
    render({ json: aSummary('incomplete') });
    expect(await screen.findByText('Add to resource:default/payments-vpc:')).toBeVisible();
    expect(screen.getByText(/private-ecr.io\/vpc-id: vpc-0123456789abcdef0/)).toBeVisible();
  });

  test('a VPC: its own annotations', async () => {
    renderCard(aVpcResource(), {});
    expect(await screen.findByText('Add to resource:default/payments-vpc:')).toBeVisible();
  });
});

describe('text from people is text', () => {
  const MARKUP = '<img src=x onerror="alert(1)"> {{amount}} $t(card.title)';

  test('in what the backend says', async () => {
    const blocked = aSummary('blocked');
    const pulls = {
      ...blocked.pulls,
      broken: blocked.pulls.broken.map(b => ({ ...b, checkId: 'x', detail: MARKUP })),
    };
    const { container } = render({ json: { ...blocked, pulls } });
    expect(await screen.findByText(`Pulls are blocked: ${MARKUP}`)).toBeVisible();
    expect(container.querySelector('img')).toBeNull();
  });

  test('in the names of a team', async () => {
    const team = aTeam(1);
    const rows = team.rows.map(row => ({ ...row, title: MARKUP }));
    const { container } = renderCard(aGroup(), {
      'GET teams/group/default/payments': { json: { ...team, rows } },
    });
    expect(await screen.findByText(MARKUP)).toBeVisible();
    expect(container.querySelector('img')).toBeNull();
  });
});

describe('while it is looked at', () => {
  test('the last good answer stays, and is said to be old, when an update fails', async () => {
    render([
      {
        json: {
          ...aSummary(),
          freshness: { ...aSummary().freshness, nextRefreshAt: '2020-01-01T00:00:00Z' },
        },
      },
      'down',
    ]);
    expect(await screen.findByText('Pulls work')).toBeVisible();
    expect(await screen.findByText(/the last attempt to update it failed/)).toBeVisible();
    expect(screen.getByText('Pulls work')).toBeVisible();
  });

  test('a refresh is asked for, captured, and awaited until newer facts are there', async () => {
    const requestedAt = new Date().toISOString();
    const newer = {
      ...aSummary('blocked'),
      freshness: { ...aSummary().freshness, collectedAt: new Date(Date.now() + 1_000).toISOString() },
    };
    const { analytics, asked } = renderCard(aService(), {
      [`GET ${PATH}/summary`]: [{ json: aSummary() }, { json: newer }],
      [`POST ${PATH}/refresh`]: { json: { units: [], requestedAt }, status: 202 },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Refresh' }));
    expect(await screen.findByText('Being read')).toBeVisible();
    expect(await screen.findByText(/Pulls are blocked/)).toBeVisible();
    await waitFor(() => expect(screen.queryByText('Being read')).toBeNull());
    expect(asked).toContain(`POST ${PATH}/refresh`);
    expect(analytics.getEvents()).toContainEqual(
      expect.objectContaining({ action: 'refresh', subject: 'component:default/checkout-api' }),
    );
  });

  test('a refresh that is refused for now says so', async () => {
    renderCard(aService(), {
      [`GET ${PATH}/summary`]: { json: aSummary() },
      [`POST ${PATH}/refresh`]: { json: { error: { name: 'TooManyRequests', message: '' } }, status: 429 },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Refresh' }));
    expect(await screen.findByText('It was asked for often enough; try again in a moment')).toBeVisible();
  });

  test('who may not refresh sees no button', async () => {
    render({ json: aSummary() }, { refused: ['private-ecr.refresh'] });
    await screen.findByText('Pulls work');
    expect(screen.queryByRole('button', { name: 'Refresh' })).toBeNull();
  });
});

test('drift is told with its fix, and is no annotation that is missing', async () => {
  const stack = {
    stack: 'share-payments',
    status: 'drifted' as const,
    reportedAt: '2026-11-01T02:00:00Z',
    summary: '1 to change <b>',
    repository: 'https://git.example.org/network',
    commit: 'abc1234',
  };
  const problem = {
    entityRef: 'resource:default/payments-vpc',
    field: 'terraform: share-payments',
    found: 'what is there is not what the Terraform says',
    allowed: 'a plan without changes',
    fix: 'apply the stack again',
  };
  const { reportedAt } = stack;
  render({
    json: { ...aSummary(), drift: { status: 'drifted', reportedAt, stacks: [stack] }, problems: [problem] },
  });
  const section = await screen.findByRole('region', { name: 'Terraform' });
  expect(section).toHaveTextContent('Differs from its Terraform');
  expect(section).toHaveTextContent('share-payments: 1 to change <b> Fix: apply the stack again');
  expect(screen.queryByText(/does not say where/)).toBeNull();
  expect(await barriersOfCard(await card())).toEqual([]);
});

describe('settings of app.extensions', () => {
  test('are taken', async () => {
    render({ json: aSummary() }, { settings: { azLabels: 'id', baseline: 'nat-only' } });
    expect(await screen.findAllByText('euw1-az1: an interface stands there')).not.toHaveLength(0);
    expect(screen.getByText('compared with NAT alone', { exact: false })).toBeVisible();
  });
});

test('a team sees the list of its services, each leading to its page', async () => {
  renderCard(aGroup(), { 'GET teams/group/default/payments': { json: aTeam(3) } });
  const list = await screen.findByRole('list', { name: 'Services of the team' });
  expect(within(list).getAllByRole('listitem')).toHaveLength(3);
  expect(await barriersOfCard(await card())).toEqual([]);
});

test('everything is reached by keyboard alone', async () => {
  render({ json: aSummary('blocked') });
  await screen.findByText(/Pulls are blocked/);
  // It comes once the permission is known.
  await screen.findByRole('button', { name: 'Refresh' });
  const reached: string[] = [];
  for (let press = 0; press < 12; press += 1) {
    await userEvent.tab();
    reached.push(document.activeElement?.textContent ?? '');
  }
  expect(reached).toEqual(
    expect.arrayContaining(['Refresh', 'About route', 'About this cause', 'What ECS said']),
  );
});
