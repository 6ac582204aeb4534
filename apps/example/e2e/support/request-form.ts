import type { Locator, Page } from 'playwright-core';
import type { PortalApi } from './portal-api';

/** Called on each page of a form, once it is filled in. */
export type OnFormPage = (name: string) => Promise<void>;

/** A network as a person asks for it. */
export interface AskedNetwork {
  readonly name: string;
  readonly account: string;
  readonly hub: string;
  readonly size: string;
  readonly services: readonly string[];
  readonly needs: readonly string[];
  readonly repository: string;
}

/** What the form promised before it was sent. */
export interface Promised {
  readonly range: string;
  readonly subnets: readonly string[];
  readonly saving: string;
}

/** Fills in the form for a network, our own fields by the keyboard alone, and stops before it is sent. */
export async function fillIn(page: Page, asked: AskedNetwork, onPage: OnFormPage): Promise<Promised> {
  // Tara is in one group, which is chosen for her.
  await page.getByRole('textbox', { name: 'Owner' }).and(page.locator('[value="Checkout"]')).waitFor();
  await page.getByRole('textbox', { name: 'Name' }).fill(asked.name);
  await chooseByKeyboard(page, 'AWS account', asked.account);
  await chooseByKeyboard(page, 'Hub', asked.hub);
  await onPage('account');
  await next(page);

  const size = page.getByRole('radio', { name: new RegExp(`^${asked.size}`) });
  await size.waitFor();
  await pressAt(page, size, 'Space');
  const range = rangeIn(await labelOf(size));
  await onPage('size');
  await next(page);

  for (const service of asked.services) {
    await page.getByRole('textbox', { name: 'Services' }).fill(service);
    await page.getByRole('option', { name: new RegExp(service) }).click();
  }
  for (const need of asked.needs) {
    await pressAt(page, page.getByRole('checkbox', { name: need }), 'Space');
  }
  await page.getByRole('button', { name: 'Add Item' }).click();
  await page.getByRole('textbox', { name: /^repositor/i }).fill(asked.repository);
  await onPage('needs');
  await next(page);

  await page.getByText('It can be asked for').waitFor();
  const network = page.getByRole('region', { name: 'Network' });
  const saving = page.getByRole('region', { name: 'Costs and savings' }).locator('strong');
  const promised = {
    range,
    subnets: (await network.getByRole('listitem').allTextContents()).map(rangeIn),
    saving: (await saving.textContent()) ?? '',
  };
  await onPage('preview');
  await page.getByRole('button', { name: 'Review' }).click();
  await page.getByRole('button', { name: 'Create' }).waitFor();
  await onPage('review');
  return promised;
}

/** Sends a form, and waits until its task has ended well and its page shows that. */
export async function send(page: Page, portal: PortalApi, withinMs: number): Promise<string> {
  await page.getByRole('button', { name: 'Create' }).click();
  await page.waitForURL(/\/create\/tasks\//);
  const taskId = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  await portal.taskEnd(taskId, withinMs);
  const cancel = page.getByRole('button', { name: 'Cancel' }).and(page.locator(':enabled'));
  await cancel.waitFor({ state: 'hidden', timeout: withinMs });
  return taskId;
}

/** The next page of a form. */
export async function next(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Next' }).click();
}

/** Chooses of a list of ours without a mouse: opens it, types what it begins with, and takes it. */
async function chooseByKeyboard(page: Page, label: string, option: string): Promise<void> {
  await pressAt(page, page.getByRole('button', { name: new RegExp(`${label}$`) }), 'Enter');
  await page.getByRole('option', { name: option }).waitFor();
  await page.keyboard.type(option);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: new RegExp(`^${option}.*${label}$`) }).waitFor();
}

async function pressAt(page: Page, control: Locator, key: string): Promise<void> {
  await control.focus();
  await page.keyboard.press(key);
}

/** What a choice says beside its button. */
async function labelOf(choice: Locator): Promise<string> {
  return (await choice.locator('xpath=ancestor::label').textContent()) ?? '';
}

/** The range in a text such as "10.0.1.0/25, room for 123 tasks". */
function rangeIn(text: string): string {
  const range = /\d+(?:\.\d+){3}\/\d+/.exec(text)?.[0];
  if (range === undefined) throw new Error(`there is no range in "${text}"`);
  return range;
}
