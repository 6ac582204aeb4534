import type { Page } from 'playwright-core';

/** Fills in the form that changes what the tasks of a network need, and stops before it is sent. */
export async function changeNeeds(page: Page, network: string, needs: readonly string[]): Promise<void> {
  await chooseNetwork(page, network);
  await page.getByRole('checkbox', { name: 'What the tasks need' }).check();
  for (const need of needs) {
    const choice = page.getByRole('checkbox', { name: need });
    await choice.focus();
    await page.keyboard.press('Space');
  }
  await review(page);
}

/** Fills in the form that ends a network, and stops before it is sent. */
export async function endNetwork(page: Page, network: string): Promise<void> {
  await chooseNetwork(page, network);
  await review(page);
}

async function chooseNetwork(page: Page, network: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Network' }).fill(network);
  await page.getByRole('option', { name: network }).first().click();
}

async function review(page: Page): Promise<void> {
  const reviewing = page.getByRole('button', { name: /^(Next|Review)$/ });
  await reviewing.click();
  await page.getByRole('button', { name: 'Create' }).waitFor();
}
