import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { FleetPage } from '@private-ecr/core';
import { barriersOf } from '../../testing/accessibility';
import type { Replies, Reply } from '../../testing/backend';
import { aFleetPage, aHubList, aNatPage, aTeamList } from '../../testing/fixtures';
import { renderFleet } from '../../testing/render-fleet';

const json = (value: unknown, status?: number): Reply => ({ json: value, ...(status && { status }) });
const FLEET = 'GET fleet?sort=worst-first&order=asc&offset=0&limit=100';
const NAT = 'GET fleet?kind=vpc&nat=true&sort=owner&order=asc&offset=0&limit=100';
const show = (page: Reply, more: Replies = {}, query = '') =>
  renderFleet(
    {
      [FLEET]: page,
      [NAT]: json(aNatPage()),
      'GET hubs': json(aHubList()),
      'GET teams': json(aTeamList()),
      ...more,
    },
    query,
  );
const ROWS = { name: 'Services and VPCs' };
const aPage = (count = 12) => aFleetPage(count, { limit: 100 });

function withoutCosts({ rows, totals, ...page }: FleetPage): FleetPage {
  const { savingsMonthlyUsd: _saved, ...rest } = totals;
  return { ...page, totals: rest, rows: rows.map(({ savingsMonthlyUsd: _row, ...row }) => row) };
}

// Nothing has a size here: without one no row would be in sight.
beforeAll(() => {
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, get: () => 640 });
});
afterAll(() => {
  delete (HTMLElement.prototype as { clientHeight?: number }).clientHeight;
});

test('shows totals with what they cover, hubs with their room, and rows worst first', async () => {
  show(json(aPage()));
  const table = await screen.findByRole('table', ROWS);
  const [, first] = within(table).getAllByRole('row');
  expect(first).toHaveTextContent(/Failing/);
  expect(screen.getByText('Covers the 12 services and 3 VPCs that you may see.')).toBeVisible();
  expect(await screen.findByText('7 of 100')).toBeVisible();
  expect(screen.getByText(/largest range 10\.0\.128\.0\/17/)).toBeVisible();
});

test('10,000 services are counted, and only those in sight are drawn', async () => {
  show(json(aPage(10_000)));
  const table = await screen.findByRole('table', ROWS);
  expect(table).toHaveAttribute('aria-rowcount', '10001');
  await within(table).findAllByRole('cell');
  const drawn = within(table).getAllByRole('row').length;
  expect(drawn).toBeGreaterThan(10);
  expect(drawn).toBeLessThan(60);
});

test('where costs may not be seen, nothing speaks of them', async () => {
  const hubs = { hubs: aHubList().hubs.map(({ fixedMonthlyUsd: _f, savingsMonthlyUsd: _s, ...hub }) => hub) };
  const { container } = show(json(withoutCosts(aPage())), { 'GET hubs': json(hubs) });
  await screen.findByText('7 of 100');
  await screen.findByRole('table', { name: 'Teams' });
  await screen.findByRole('table', { name: 'Still runs a NAT gateway' });
  expect(screen.queryByRole('columnheader', { name: 'Saved a month' })).not.toBeInTheDocument();
  expect(container.textContent).not.toMatch(/\$|Saved|cost/i);
});

test.each([
  ['?nat=true&kind=vpc', 'GET fleet?kind=vpc&nat=true&sort=worst-first&order=asc&offset=0&limit=100'],
  ['?status=%3Cscript%3E&sort=__proto__&offset=-1', FLEET],
])('the URL %s asks for what can be understood of it', async (query, expected) => {
  const { asked } = show(json(aPage()), { [expected]: json(aPage()) }, query);
  await screen.findByRole('table', ROWS);
  expect(asked).toContain(expected);
});

test('a filter is in the question to the backend once it is turned on', async () => {
  const user = userEvent.setup();
  const filtered = 'GET fleet?nat=true&sort=worst-first&order=asc&offset=0&limit=100';
  const { asked } = show(json(aPage()), { [filtered]: json({ ...aPage(), rows: [], totalRows: 0 }) });
  await user.click(await screen.findByRole('switch', { name: 'Still runs a NAT gateway' }));
  expect(await screen.findByText('Nothing matches the filters.')).toBeVisible();
  expect(asked).toContain(filtered);
});

test('while the rows of another view are on their way, the rest stays where it is', async () => {
  const user = userEvent.setup();
  show(json(aPage()), { 'GET fleet?nat=true&sort=worst-first&order=asc&offset=0&limit=100': 'slow' });
  const toggle = await screen.findByRole('switch', { name: 'Still runs a NAT gateway' });
  await user.click(toggle);
  expect(await screen.findByText('Loading')).toBeInTheDocument();
  expect(toggle).toHaveFocus();
  expect(screen.getByText('Covers the 12 services and 3 VPCs that you may see.')).toBeVisible();
});

describe('export', () => {
  const part = (offset: number) => `GET fleet?sort=worst-first&order=asc&offset=${offset}&limit=500`;
  let saved: Blob | undefined;

  beforeEach(() => {
    saved = undefined;
    URL.createObjectURL = blob => {
      saved = blob as Blob;
      return 'blob:x';
    };
    URL.revokeObjectURL = () => undefined;
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  });
  const start = async (more: Replies) => {
    show(json(aPage(700)), more);
    await userEvent.setup().click(await screen.findByRole('button', { name: 'Export as CSV' }));
  };

  test('takes all rows of all pages along', async () => {
    await start({
      [part(0)]: json(aFleetPage(700, { limit: 500 })),
      [part(500)]: json(aFleetPage(700, { offset: 500, limit: 500 })),
    });
    expect(await screen.findByText('700 rows were exported')).toBeVisible();
    expect(saved?.type).toBe('text/csv;charset=utf-8');
  });

  test('saves nothing where a page is missing', async () => {
    await start({
      [part(0)]: json(aFleetPage(700, { limit: 500 })),
      [part(500)]: json({ error: { name: 'NotAllowedError', message: '' } }, 403),
    });
    expect(await screen.findByText(/^The export failed: /)).toBeVisible();
    expect(saved).toBeUndefined();
  });
});

describe('teams', () => {
  test('stand with what they have, the one with the worst service first, and lead to their page', async () => {
    show(json(aPage()));
    const table = await screen.findByRole('table', { name: 'Teams' });
    const [, first] = within(table).getAllByRole('row');
    expect(first).toHaveTextContent(/^team-1.*Failing/);
    expect(within(table).getByRole('link', { name: 'team-1' })).toHaveAttribute(
      'href',
      '/catalog/default/group/team-1',
    );
  });

  test('a figure leads to the services that it stands for, and the keyboard goes there', async () => {
    const user = userEvent.setup();
    const ofTeam =
      'GET fleet?kind=service&owner=group%3Adefault%2Fteam-2&sort=worst-first&order=asc&offset=0&limit=100';
    const { asked } = show(json(aPage()), { [ofTeam]: json(aPage(2)) });
    await user.click(await screen.findByRole('button', { name: 'Show the 2 services of team-2' }));
    expect(await screen.findByText('2 rows')).toBeVisible();
    expect(asked).toContain(ofTeam);
    expect(screen.getByRole('heading', ROWS)).toHaveFocus();
  });

  test('of thousands only those in sight are drawn', async () => {
    const [team] = aTeamList().teams;
    const teams = Array.from({ length: 3_000 }, (_, position) => ({
      ...team,
      ownerRef: `group:default/team-${position}`,
    }));
    show(json(aPage()), { 'GET teams': json({ teams }) });
    const table = await screen.findByRole('table', { name: 'Teams' });
    expect(table).toHaveAttribute('aria-rowcount', '3001');
    expect(within(table).getAllByRole('row').length).toBeLessThan(60);
  });

  test.each<[string, Reply, RegExp]>([
    ['none', json({ teams: [] }), /Nothing that you may see has an owner/],
    ['down', 'down', /does not answer/],
    ['denied', json({ error: { name: 'NotAllowedError', message: '' } }, 403), /You may not see this/],
    ['malformed', json({ teams: 'many' }), /cannot be read/],
  ])('%s: the rest stays usable', async (_what, reply, expected) => {
    show(json(aPage()), { 'GET teams': reply });
    expect((await screen.findAllByText(expected))[0]).toBeVisible();
    expect(await screen.findByRole('table', ROWS)).toBeVisible();
  });
});

describe('VPCs that still run a NAT gateway', () => {
  const HEADING = 'Still runs a NAT gateway';
  const withNat = (vpcsWithNat: number, vpcsNatUnknown: number) => {
    const page = aPage();
    return json({ ...page, totals: { ...page.totals, vpcsWithNat, vpcsNatUnknown } });
  };

  test('stand in a list of their own, with how many', async () => {
    show(withNat(3, 0));
    const table = await screen.findByRole('table', { name: HEADING });
    const [, first] = within(table).getAllByRole('row');
    expect(first).toHaveTextContent(/^vpc-1/);
    expect(within(table).getAllByRole('link')).toHaveLength(3);
  });

  test('there are none: nothing is asked, and what is not known is said', async () => {
    const { asked } = show(withNat(0, 2));
    expect(await screen.findByText(/No VPC that you may see is known to run/)).toBeVisible();
    expect(screen.getByText('Of 2 VPCs it is not known.')).toBeVisible();
    expect(asked).not.toContain(NAT);
  });

  test.each<[string, Reply, RegExp]>([
    ['down', 'down', /does not answer/],
    ['malformed', json({ rows: 1 }), /cannot be read/],
  ])('%s: the rest stays usable', async (_what, reply, expected) => {
    show(withNat(3, 0), { [NAT]: reply });
    expect((await screen.findAllByText(expected))[0]).toBeVisible();
    expect(await screen.findByRole('table', ROWS)).toBeVisible();
  });
});

describe('states', () => {
  test.each<[string, Reply, RegExp]>([
    ['down', 'down', /does not answer/],
    ['denied', json({ error: { name: 'NotAllowedError', message: '' } }, 403), /You may not see this/],
    ['malformed', json({ rows: 'none' }), /cannot be read/],
    ['slow', 'slow', /Loading/],
    ['empty', json({ ...aPage(), rows: [], totalRows: 0 }), /There is nothing here yet/],
  ])('the backend is %s', async (_what, reply, expected) => {
    show(reply);
    expect((await screen.findAllByText(expected)).length).toBeGreaterThan(0);
  });

  test('hubs that cannot be read leave the rest usable', async () => {
    show(json(aPage()), { 'GET hubs': 'down' });
    expect(await screen.findByRole('table', ROWS)).toBeVisible();
    expect(await screen.findByText(/does not answer/)).toBeVisible();
  });
});

test('nobody is kept out', async () => {
  // One of each is enough, and axe looks at every row.
  const { container } = show(json(aPage(1)), {
    [NAT]: json(aNatPage(1)),
    'GET teams': json(aTeamList(1)),
  });
  await screen.findByText('7 of 100');
  await screen.findByRole('table', { name: 'Teams' });
  await screen.findByRole('table', { name: 'Still runs a NAT gateway' });
  expect(await barriersOf(container)).toEqual([]);
});
