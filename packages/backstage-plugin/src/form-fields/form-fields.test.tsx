import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { barriersOf } from '../testing/accessibility';
import type { Replies, Reply } from '../testing/backend';
import { aPreview, someOptions } from '../testing/fixtures';
import { renderForm } from '../testing/render-form';

const OPTIONS = 'GET requests/options';
const PREVIEW = 'POST requests/preview';
const REFUSED: Reply = { status: 403, json: { error: { name: 'NotAllowedError', message: 'Unauthorized' } } };
const FILLED_IN = {
  owner: 'group:default/payments',
  name: 'payments-eu',
  topology: 'shared-subnets',
  location: { accountId: '222222222222', hub: 'network-frankfurt', region: 'eu-central-1' },
  size: { size: 'small', azCount: 2 },
  needs: ['awslogs'],
};
const replies = (more: Replies = {}): Replies => ({
  [OPTIONS]: { json: someOptions() },
  [PREVIEW]: { json: aPreview() },
  ...more,
});

const place = (changes = {}, more?: Replies) =>
  renderForm('Whose network', { ...FILLED_IN, ...changes }, replies(more));
const optionsOf = async (user: ReturnType<typeof userEvent.setup>, name: RegExp) => {
  await user.click(await screen.findByRole('button', { name }));
  return within(await screen.findByRole('listbox')).getAllByRole('option');
};
const next = async (name = 'Next') => userEvent.click(await screen.findByRole('button', { name }));

describe('account and hub', () => {
  test('offers the accounts that the owner may use', async () => {
    const user = userEvent.setup();
    place({ location: {} });
    const options = await optionsOf(user, /AWS account/);
    expect(options.map(option => option.textContent)).toEqual(['Payments (222222222222)']);
  });

  test('a hub that is full says so and cannot be chosen', async () => {
    const user = userEvent.setup();
    place({ location: {} });
    const [free, full] = await optionsOf(user, /Hub/);
    expect(free).toHaveTextContent('network-frankfurt (eu-central-1)');
    expect(full).toHaveTextContent('full (participant accounts: 100 of 100)');
    expect(full).toHaveAttribute('aria-disabled', 'true');
  });

  test('without a hub a Region is asked for', async () => {
    const user = userEvent.setup();
    place({ topology: 'standalone', location: { accountId: '222222222222' } });
    const options = await optionsOf(user, /Region/);
    expect(options.map(option => option.textContent)).toEqual(['eu-west-1']);
  });

  test.each<[string, object, RegExp]>([
    [
      'an account of another team',
      { location: { ...FILLED_IN.location, accountId: '333333333333' } },
      /The account is 333333333333; allowed is one that is open to group:default\/payments/,
    ],
    [
      'a hub that there is not',
      { location: { ...FILLED_IN.location, hub: '../../etc' } },
      /The hub is \.\.\/\.\.\/etc; allowed/,
    ],
    [
      'a hub at its quota',
      { location: { accountId: '222222222222', hub: 'network-virginia', region: 'us-east-1' } },
      /network-virginia is full: 100 of 100 participant accounts/,
    ],
    [
      'a hub of another Region',
      { location: { ...FILLED_IN.location, region: 'us-east-1' } },
      /network-frankfurt is in eu-central-1/,
    ],
  ])('%s does not get past the page, whatever put it there', async (_what, changes, message) => {
    place(changes);
    await screen.findByRole('button', { name: /AWS account/ });
    await next();
    expect((await screen.findAllByText(message))[0]).toBeVisible();
    expect(screen.queryByRole('radio')).toBeNull();
  });

  test.each<[string, Reply, RegExp]>([
    ['down', 'down', /backend does not answer/],
    ['denied', REFUSED, /You may not see this/],
    ['malformed', { json: { accounts: 3 } }, /cannot be read/],
    ['slow', 'slow', /Loading/],
  ])('a backend that is %s is said', async (_what, reply, expected) => {
    place({}, { [OPTIONS]: reply });
    expect((await screen.findAllByText(expected))[0]).toBeInTheDocument();
  });

  test('nobody to ask for: who can open an account is said', async () => {
    place({}, { [OPTIONS]: { json: { ...someOptions(), accounts: [] } } });
    expect(await screen.findByText(/No AWS account is open to group:default\/payments/)).toBeVisible();
  });

  test('what cannot be checked is not let through', async () => {
    place({}, { [OPTIONS]: [{ json: someOptions() }, 'down'] });
    await screen.findByRole('button', { name: /AWS account/ });
    await next();
    expect((await screen.findAllByText(/It cannot be checked now/))[0]).toBeVisible();
  });
});

describe('size', () => {
  test('each with the range that it would get and how many are left; one that is exhausted cannot be chosen', async () => {
    renderForm('How large', FILLED_IN, replies());
    const radios = await screen.findAllByRole('radio');
    expect(radios.map(radio => radio.closest('label')?.textContent)).toEqual([
      'small (/26): 10.0.1.0/26 would be yours: 1,021 left',
      'medium (/24): 10.0.2.0/24 would be yours: 250 left',
      'large (/22): no range of a /22 is free',
    ]);
    expect(radios[2]).toBeDisabled();
  });

  test('a size that ran out meanwhile does not get past the page', async () => {
    renderForm('How large', { ...FILLED_IN, size: { size: 'large', azCount: 2 } }, replies());
    await screen.findAllByRole('radio');
    await next();
    expect((await screen.findAllByText('no range of a /22 is free.'))[0]).toBeVisible();
  });
});

test('each need comes to endpoints, with why', async () => {
  renderForm('What runs in it', { ...FILLED_IN, needs: [] }, replies());
  const endpoints = within(await screen.findByRole('region', { name: 'Endpoints that this comes to' }));
  expect(endpoints.queryByText('ssmmessages')).toBeNull();
  await userEvent.click(screen.getByRole('checkbox', { name: /ECS Exec/ }));
  expect((await endpoints.findByText('ssmmessages')).closest('li')?.textContent).toMatch(
    /^ssmmessages: .{10,}/,
  );
});

describe('preview', () => {
  const preview = (reply: Reply | readonly Reply[]) =>
    renderForm('What it costs and saves', FILLED_IN, replies({ [PREVIEW]: reply }));

  test('a loss reads as one, with its reason, against both baselines', async () => {
    preview({ json: aPreview() });
    const savings = await screen.findByRole('region', { name: 'Costs and savings' });
    expect(savings).toHaveTextContent('Loses $12.40 a month compared with NAT and the free S3 gateway');
    expect(savings).toHaveTextContent('Compared with NAT alone: -$2.10 a month');
    expect(savings).toHaveTextContent('The endpoints cost $12.40 a month more than they save.');
    expect(screen.getByText('10.0.1.0/27, room for 27 tasks')).toBeVisible();
  });

  test('who may not see costs is told so', async () => {
    const { savings: _hidden, ...rest } = aPreview();
    preview({ json: { ...rest, savingsUnavailable: 'you may not see costs' } });
    expect(await screen.findByText('Not known: you may not see costs')).toBeVisible();
    expect(document.body.textContent).not.toMatch(/\$\d/);
  });

  test('a request that is refused says field, reason and fix, and does not get past the page', async () => {
    const problem = {
      path: 'name',
      found: '"payments-eu"',
      allowed: 'a name that is free',
      fix: 'choose another',
    };
    const { created } = preview({ json: aPreview({ problems: [problem] }) });
    const text = 'name: found "payments-eu"; allowed: a name that is free; choose another';
    expect(await screen.findByText(text)).toBeVisible();
    await next('Review');
    await waitFor(() => expect(screen.getAllByText(text).length).toBeGreaterThan(1));
    expect(created).toEqual([]);
  });

  test('what is not known is said beside what is right', async () => {
    const sentence =
      'whether network-frankfurt has room is not known: not seen: subnets of its VPC (at most 200)';
    preview({ json: aPreview({ notKnown: [sentence] }) });
    expect(await screen.findByText('It can be asked for')).toBeVisible();
    expect(screen.getByText(sentence)).toBeVisible();
  });

  test('one that is right is asked for as it was filled in', async () => {
    const { created, asked } = preview({ json: aPreview() });
    await screen.findByText('It can be asked for');
    await next('Review');
    await next('Create');
    await waitFor(() => expect(created).toHaveLength(1));
    expect(created[0]).toMatchObject(FILLED_IN);
    expect(asked).toContain(PREVIEW);
  });
});

test.each([
  ['Whose network', () => screen.findByRole('button', { name: /AWS account/ })],
  ['How large', () => screen.findAllByRole('radio')],
  ['What runs in it', () => screen.findByRole('checkbox', { name: /ECS Exec/ })],
  ['What it costs and saves', () => screen.findByText('It can be asked for')],
])('nobody is kept out of the page %s', async (page, shown) => {
  const { container } = renderForm(page, FILLED_IN, replies());
  await shown();
  const ours = [...container.querySelectorAll('fieldset')];
  expect(ours).not.toEqual([]);
  for (const field of ours) expect(await barriersOf(field)).toEqual([]);
});
