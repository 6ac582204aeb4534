import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MAX_DIAGNOSE_CHARACTERS } from '@private-ecr/core';
import { barriersOf } from '../../testing/accessibility';
import type { Replies, Reply } from '../../testing/backend';
import { aService, aVpcResource } from '../../testing/entities';
import { aDetail, aHistory, type RecordedState } from '../../testing/fixtures';
import { RECORDED_AT } from '../../testing/fixtures/moments';
import { renderTab } from '../../testing/render-tab';

const BASE = 'entities/component/default/checkout-api';
const HISTORY = `GET ${BASE}/history?days=90`;
const json = (value: unknown, status?: number): Reply => ({ json: value, ...(status && { status }) });
const replies = (state: RecordedState, more: Replies = {}): Replies => ({
  [`GET ${BASE}/detail`]: json(aDetail(state)),
  [HISTORY]: json(aHistory()),
  ...more,
});
const show = (state: RecordedState, more?: Replies) => renderTab(aService(), replies(state, more));
const panel = async (heading: RegExp | string) =>
  within(await screen.findByRole('region', { name: heading }));

describe('the pull path', () => {
  test('a broken link is marked in words, is open, and says its fix', async () => {
    show('blocked');
    const path = await panel('Pull path');
    expect(path.getByText(/^The path to s3 breaks at: Route\.$/)).toBeVisible();
    const broken = path.getByRole('button', { name: /The path breaks here/ });
    expect(broken).toHaveAttribute('aria-expanded', 'true');
    const checks = path.getByRole('list', { name: /^Route: / });
    expect(within(checks).getByText('Fix:')).toBeVisible();
  });

  test('what a check is about is said in place', async () => {
    const user = userEvent.setup();
    show('blocked');
    const path = await panel('Pull path');
    const [about] = path.getAllByText('About route');
    await user.click(about!);
    expect(about!.closest('details')).toHaveAttribute('open');
    expect(path.getAllByText(/^The route with the longest prefix carries the traffic/)[0]).toBeVisible();
    expect(path.queryByRole('link', { name: /^About route/ })).toBeNull();
  });

  test('and leads to its page where the operator says where pages are', async () => {
    renderTab(aService(), replies('blocked'), { docsBaseUrl: 'https://docs.example.org/ecr/' });
    const path = await panel('Pull path');
    expect(path.getAllByRole('link', { name: /^About route/ })[0]).toHaveAttribute(
      'href',
      'https://docs.example.org/ecr/checks/route.md',
    );
  });

  test('evidence leads to the console, in the account that owns it', async () => {
    renderTab(aService(), replies('blocked'), {
      consoleSwitchUrl: 'https://start.example.org/?account={accountId}&to={destination}',
    });
    const path = await panel('Pull path');
    const links = path.getAllByRole('link').map(link => link.getAttribute('href') ?? '');
    const console = links.find(href => href.startsWith('https://start.example.org/'));
    expect(new URL(console ?? '').searchParams.get('to')).toMatch(
      /^https:\/\/eu-west-1\.console\.aws\.amazon\.com\//,
    );
  });

  test('links are opened and closed by keyboard', async () => {
    const user = userEvent.setup();
    show('healthy');
    const path = await panel('Pull path');
    const [first] = path.getAllByRole('button', { name: /^DNS/ });
    act(() => first?.focus());
    await user.keyboard('{Enter}');
    expect(first).toHaveAttribute('aria-expanded', 'true');
    expect(path.getByRole('list', { name: 'DNS: What was checked' })).toBeVisible();
    await user.keyboard('{Enter}');
    expect(path.queryByRole('list', { name: 'DNS: What was checked' })).not.toBeInTheDocument();
  });

  test('what is not known is no broken link', async () => {
    show('refused');
    const path = await panel('Pull path');
    expect(path.queryByText(/The path breaks here/)).not.toBeInTheDocument();
    expect(path.getAllByText(/^Not known whether /).length).toBeGreaterThan(0);
  });
});

test('an interface that is missing in a zone is said in words', async () => {
  show('degraded');
  const endpoints = await panel('Endpoints by Availability Zone');
  expect(endpoints.getAllByText('Missing').length).toBeGreaterThan(0);
});

describe('the Terraform', () => {
  const STACK = {
    stack: 'share-payments',
    status: 'drifted' as const,
    reportedAt: '2026-11-01T02:00:00Z',
    summary: '1 to change <b>',
    repository: 'https://git.example.org/network',
    commit: '0123456789abcdef',
  };

  test('each stack of a report is told with what its plan said', async () => {
    const detail = aDetail('healthy');
    const drift = { status: STACK.status, reportedAt: STACK.reportedAt, stacks: [STACK] };
    renderTab(
      aService(),
      replies('healthy', {
        [`GET ${BASE}/detail`]: json({ ...detail, summary: { ...detail.summary, drift } }),
      }),
    );
    const terraform = await panel('Terraform');
    expect(
      terraform.getByRole('row', { name: /^share-payments Differs from its Terraform 1 to change <b>/ }),
    ).toBeVisible();
    expect(terraform.getByRole('link', { name: /^https:\/\/git\.example\.org\/network/ })).toBeVisible();
    expect(await barriersOf(document.body)).toEqual([]);
  });

  test('where CI never reported, nothing is said of it', async () => {
    show('healthy');
    await panel('Pull path');
    expect(screen.queryByRole('region', { name: 'Terraform' })).toBeNull();
  });
});

describe('savings', () => {
  test('the steps add up, and the other baseline is a press away', async () => {
    const user = userEvent.setup();
    show('healthy');
    const savings = await panel('What it costs and saves');
    const first = savings.getByRole('row', { name: /^Without the endpoints/ }).textContent;
    await user.click(savings.getByRole('radio', { name: 'NAT alone' }));
    expect(savings.getByRole('row', { name: /^Without the endpoints/ }).textContent).not.toBe(first);
  });

  test('a loss is called one', async () => {
    show('loss');
    const savings = await panel('What it costs and saves');
    expect(savings.getByRole('row', { name: /^Lost -/ })).toBeVisible();
  });

  test('who may not see costs is told so, and sees none', async () => {
    show('costsDenied');
    const savings = await panel('What it costs and saves');
    expect(savings.getByText('You may not see costs.')).toBeVisible();
    expect(savings.queryByRole('table')).not.toBeInTheDocument();
    expect(screen.queryByRole('region', { name: 'What if' })).not.toBeInTheDocument();
  });
});

describe('what if', () => {
  test('a slider is turned by keyboard, and the difference to today is said', async () => {
    const user = userEvent.setup();
    show('healthy');
    const whatIf = await panel('What if');
    expect(whatIf.getByText('The same as today')).toBeVisible();
    act(() => whatIf.getByRole('slider', { name: /^Availability Zones/ }).focus());
    await user.keyboard('{ArrowRight}');
    expect(await whatIf.findByText(/a month worse than today$/)).toBeVisible();
    await user.click(whatIf.getByRole('button', { name: 'Back to today' }));
    expect(await whatIf.findByText('The same as today')).toBeVisible();
  });

  test('an amount that is none is refused in the words of the engine', async () => {
    const user = userEvent.setup();
    show('healthy');
    const whatIf = await panel('What if');
    const field = whatIf.getByRole('textbox', { name: /^Image layers/ });
    await user.clear(field);
    await user.type(field, '-5');
    expect(await whatIf.findByText(/^teams\[0\]\.gb\.s3: found "-5"; allowed: /)).toBeVisible();
  });
});

describe('history', () => {
  // The recordings end at their day, whenever the test is run.
  beforeEach(() => {
    jest.spyOn(Date, 'now').mockReturnValue(Date.parse(RECORDED_AT));
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  test('counts its days and lists what was the matter', async () => {
    show('healthy');
    const history = await panel('The last 90 days');
    expect(
      await history.findByText(/84 healthy, 1 degraded, 0 failing, 0 unknown, 5 not judged/),
    ).toBeVisible();
    expect(history.getByText(/On 3 days it was degraded or failing for a while/)).toBeVisible();
    expect(history.getByText(/Healthy for 98\.99% of the time/)).toBeVisible();
    expect(history.getAllByRole('listitem').length).toBe(5);
    expect(history.getByText(/^since .*, and still$/)).toBeVisible();
  });

  test('says of each day how long what held: where a pointer rests, and in a list without one', async () => {
    const user = userEvent.setup();
    show('healthy');
    const history = await panel('The last 90 days');
    const words = 'Oct 2, 2026: healthy for 23 hr 40 min, failing for 20 min';
    expect(await history.findByTitle(words)).toBeVisible();
    await user.click(history.getByRole('button', { name: 'Days on which it was not healthy throughout' }));
    expect(history.getByText(words)).toBeVisible();
  });

  test('fails by itself, and is asked again on request', async () => {
    const user = userEvent.setup();
    const refused = json({ error: { name: 'InputError', message: 'no' } }, 400);
    show('healthy', { [HISTORY]: [refused, json(aHistory())] });
    const history = await panel('The last 90 days');
    await user.click(await history.findByRole('button', { name: 'Try again' }));
    expect(await history.findByText(/1 degraded/)).toBeVisible();
  });
});

describe('diagnosis', () => {
  const CAUSES = {
    causes: aDetail('blocked').summary.lastPullFailure?.causes ?? [],
    trace: { verdict: 'blocked' },
  };
  const MESSAGE = 'CannotPullContainerError: dial tcp 10.0.0.1:443: i/o timeout';
  const explain = async (more: Replies) => {
    const user = userEvent.setup();
    const view = show('blocked', more);
    const box = await panel('What does this error mean?');
    await user.click(box.getByRole('textbox'));
    await user.paste(MESSAGE);
    await user.click(box.getByRole('button', { name: 'Explain' }));
    return { box, ...view };
  };

  test('the backend explains, most probable first, with what the network says', async () => {
    const { box, asked } = await explain({ 'POST diagnose': json(CAUSES) });
    expect(await box.findByText(/most probable first|One possible cause/)).toBeVisible();
    expect(box.getAllByText('The network confirms it').length).toBeGreaterThan(0);
    expect(asked).toContain('POST diagnose');
  });

  test('without the backend the page explains alone, and says so', async () => {
    const { box } = await explain({ 'POST diagnose': 'down' });
    expect(
      await box.findByText(/^Without the network's context: The Private ECR backend does not answer/),
    ).toBeVisible();
    expect(box.getAllByRole('listitem').length).toBeGreaterThan(0);
  });

  test('a message that is no failure gets no cause', async () => {
    const { box } = await explain({ 'POST diagnose': json({ causes: [] }) });
    expect(await box.findByText('This names no failed pull or start that is known.')).toBeVisible();
  });

  test('a link that came with the answer and is none is not followed', async () => {
    const [cause] = CAUSES.causes;
    const hostile = { causes: [{ ...cause, cause: '<b>x</b>', link: 'javascript:alert(1)' }] };
    const { box } = await explain({ 'POST diagnose': json(hostile) });
    expect(await box.findByText('<b>x</b>')).toBeVisible();
    expect(box.queryByRole('link')).not.toBeInTheDocument();
  });

  test('a message that is too long is not sent', async () => {
    const user = userEvent.setup();
    show('healthy');
    const box = await panel('What does this error mean?');
    await user.click(box.getByRole('textbox'));
    await user.paste('x'.repeat(MAX_DIAGNOSE_CHARACTERS + 1));
    expect(await box.findByRole('alert')).toHaveTextContent('At most 100,000 characters; this has 100,001.');
    expect(box.getByRole('button', { name: 'Explain' })).toBeDisabled();
  });
});

describe('states', () => {
  const detail = (reply: Reply): Replies => ({ [`GET ${BASE}/detail`]: reply, [HISTORY]: json(aHistory()) });

  test.each<[string, Reply, RegExp]>([
    ['down', 'down', /does not answer/],
    ['denied', json({ error: { name: 'NotAllowedError', message: '' } }, 403), /You may not see this/],
    [
      'not annotated',
      json({ error: { name: 'NotFoundError', message: '' } }, 404),
      /does not say where its network is/,
    ],
    ['malformed', json({ summary: {} }), /cannot be read/],
    [
      'of a later version',
      json({ ...aDetail(), summary: { ...aDetail().summary, schemaVersion: 2 } }),
      /newer than this page/,
    ],
    ['failed', json({ error: { name: 'Error', message: 'x' } }, 500), /backend failed/],
    ['slow', 'slow', /Loading/],
  ])('the backend is %s', async (_what, reply, expected) => {
    renderTab(aService(), detail(reply));
    expect((await screen.findAllByText(expected)).length).toBeGreaterThan(0);
  });

  test.each<RecordedState>(['pending', 'incomplete', 'partial', 'unpriced', 'contradiction'])(
    '%s is readable',
    async state => {
      const { container } = show(state);
      await waitFor(() => expect(container.textContent).toMatch(/Private ECR|does not say where/));
    },
  );

  test('facts that are too old are said to be stale', async () => {
    show('refused');
    expect(await screen.findByText('Stale')).toBeVisible();
  });

  test('markup in names is text', async () => {
    const value = aDetail('blocked');
    const hostile = {
      ...value,
      workloads: value.workloads.map(one => ({ ...one, workload: '<img src=x onerror=alert(1)>' })),
    };
    const { container } = renderTab(aService(), detail(json(hostile)));
    expect(await screen.findByText(/<img src=x onerror=alert\(1\)>/)).toBeVisible();
    expect(container.querySelector('img[src="x"]')).toBeNull();
  });

  test('a VPC lists the services in it', async () => {
    const services = [
      { entityRef: 'component:default/checkout-api', title: 'checkout-api', verdict: 'blocked' as const },
    ];
    const base = 'entities/resource/default/payments-vpc';
    renderTab(aVpcResource(), {
      [`GET ${base}/detail`]: json({ ...aDetail('healthy'), services }),
      [`GET ${base}/history?days=90`]: json(aHistory()),
    });
    const list = await panel('Services in this VPC');
    expect(list.getByRole('link', { name: 'checkout-api' })).toBeVisible();
  });
});

test.each<RecordedState>(['healthy', 'blocked', 'loss', 'costsDenied', 'pending'])(
  'nobody is kept out of a %s tab',
  async state => {
    const { container } = show(state);
    await panel('The last 90 days');
    await screen.findByText(/pulls? failed/i);
    expect(await barriersOf(container)).toEqual([]);
  },
);
