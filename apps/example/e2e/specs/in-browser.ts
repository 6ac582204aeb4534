import type { Browser } from 'playwright-core';
import { chromiumMissing, launchChromium } from '../support/browser';
import { savingsByCli } from '../support/cli';
import { signIn } from '../support/portal-api';
import { openPortal, type PortalPage, type PortalPageOptions, type Theme } from '../support/portal-page';
import type { RunningDemo } from '../support/running-demo';

const missing = chromiumMissing();
const describeWithChromium = missing === undefined ? describe : describe.skip;
const SHOWN_WITHIN_MS = 15_000;
const SERVICE = '/catalog/default/component/payments-api';
const VPC = '/catalog/default/resource/network-payments';
const THEMES: readonly Theme[] = ['light', 'dark'];
/** Pages with something of ours, and what says that it is there. */
const PAGES = [
  [SERVICE, 'Pulls work'],
  [`${SERVICE}/private-ecr`, 'What was the matter'],
  ['/catalog/default/group/payments', 'Saves'],
  ['/private-ecr', 'Services by health'],
] as const;

/** What people see of a portal that runs, in a real browser. */
export function inBrowserSpecs(running: () => RunningDemo): void {
  describeWithChromium(`in Chromium${missing === undefined ? '' : ` (skipped: ${missing})`}`, () => {
    let browser: Browser;
    let portal: PortalPage;

    beforeAll(async () => {
      browser = await launchChromium();
    });
    afterAll(() => browser.close());
    afterEach(async () => {
      const complaints = portal.complaints();
      await portal.close();
      // Where a test before failed, nothing stays broken for the next one.
      await running().demo('fix');
      expect(complaints).toEqual([]);
    });

    const portalAs = async (options: Omit<PortalPageOptions, 'url'> = {}) => {
      portal = await openPortal(browser, { url: running().url, ...options });
      return portal.page;
    };

    test('asks who one is, and lets that user in', async () => {
      const page = await portalAs();
      await page.goto(running().url);
      await page.getByRole('button', { name: 'Sign in as Tara' }).waitFor();
      expect(await page.getByRole('button', { name: /^Sign in as/ }).allTextContents()).toEqual([
        'Sign in as Tara',
        'Sign in as Oscar',
        'Sign in as Paul',
      ]);
      expect(await portal.barriers()).toEqual([]);
      await page.getByRole('button', { name: 'Sign in as Tara' }).click();
      await page.getByRole('link', { name: 'Private ECR' }).waitFor();
    });

    test('the card shows the figures that the CLI computes for the same scenario', async () => {
      const tara = await signIn(running().url, 'tara');
      const { savings } = await tara.detail('resource/default/network-payments');
      const computed = await savingsByCli(savings?.scenario, savings?.teamId ?? '');
      const page = await portalAs();
      await portal.open(VPC);
      const card = page.getByRole('region', { name: 'Savings' });
      await card.waitFor();
      const text = (await card.textContent()) ?? '';
      expect(text).toContain(`Saves $${computed.savingsVsNatPlusS3Gateway} a month`);
      expect(text).toContain(`Compared with NAT alone it saves $${computed.savingsVsNatOnly}`);
    });

    test('a route that goes shows on the card with its link, on the tab at its hop, and so does its return', async () => {
      const page = await portalAs();
      await portal.open(SERVICE);
      await page.getByText('Pulls work').first().waitFor();
      await running().demo('break', 's3-route', 'payments');
      const blocked = "Pulls are blocked: the team's route table has no S3 gateway route";
      await page.getByText(blocked).waitFor({ timeout: SHOWN_WITHIN_MS });
      await page.getByRole('link', { name: 'Details' }).click();
      await page.getByText('The path to s3 breaks at: Route.').first().waitFor();
      expect(
        await page
          .getByRole('button', { name: /The path breaks here/ })
          .first()
          .textContent(),
      ).toContain('Route');
      expect(await portal.barriers()).toEqual([]);
      await running().demo('fix');
      await page.getByText('The path to s3 works.').first().waitFor({ timeout: SHOWN_WITHIN_MS });
      await page.goBack();
      await page.getByText('Pulls work').first().waitFor({ timeout: SHOWN_WITHIN_MS });
    });

    test('who may not see costs sees none, on no page', async () => {
      const page = await portalAs({ user: 'Oscar' });
      for (const [path, seen] of [
        [SERVICE, 'You may not see costs.'],
        [`${SERVICE}/private-ecr`, 'Pull path'],
        [VPC, 'You may not see costs.'],
        ['/private-ecr', 'costs are hidden from you'],
      ] as const) {
        await portal.open(path);
        await page.getByText(seen).first().waitFor();
        expect(`${path}: ${await page.getByText(/\$\s?\d/).count()}`).toBe(`${path}: 0`);
      }
    });

    test.each(THEMES.flatMap(theme => PAGES.map(page => [theme, ...page] as const)))(
      'in the %s theme nobody is kept out of %s',
      async (theme, path, seen) => {
        const page = await portalAs({ theme });
        await portal.open(path);
        await page.getByText(seen).first().waitFor();
        expect(await portal.barriers()).toEqual([]);
      },
    );

    test('the keyboard alone leads from the card to a link of the way, and to a row of the fleet', async () => {
      const page = await portalAs();
      await portal.open(SERVICE);
      await page.getByRole('link', { name: 'Details' }).focus();
      await page.keyboard.press('Enter');
      const hop = page.getByRole('button', { name: /^DNS/ }).first();
      await hop.focus();
      await page.keyboard.press('Enter');
      await page.getByRole('list', { name: 'DNS: What was checked' }).first().waitFor();
      await portal.open('/private-ecr');
      await page.getByRole('searchbox', { name: 'Search' }).focus();
      await page.keyboard.type('fraud');
      await page.waitForURL(/q=fraud/);
      const row = page.getByRole('table', { name: 'Services and VPCs' }).getByRole('link');
      await row.first().focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/component\/fraud-check/);
    });
  });
}
