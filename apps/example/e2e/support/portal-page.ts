import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';

/** What Backstage and the browser say of themselves, which tells nothing of our pages. */
const NOT_OURS = [
  // The browser ends the connection of signals when a page is left.
  /WebSocket connection to .*\/api\/signals/,
];

export type Theme = 'light' | 'dark';

/** A browser's window on the portal, as one of the demo users, that remembers what it complained of. */
export interface PortalPage {
  readonly page: Page;
  /** Opens a path; signs in where it is asked who one is. */
  readonly open: (path: string) => Promise<void>;
  readonly complaints: () => readonly string[];
  /** What the WCAG up to 2.2 AA objects to, contrast included. */
  readonly barriers: () => Promise<readonly string[]>;
  /**
   * Keeps a picture of the page, or of a part of it, in the folder that PRIVATE_ECR_PICTURES names; none is taken where
   * it names none.
   */
  readonly picture: (name: string, part?: Locator) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface PortalPageOptions {
  readonly url: string;
  readonly user?: 'Tara' | 'Oscar' | 'Paul';
  readonly theme?: Theme;
}

export async function openPortal(
  browser: Browser,
  { url, user = 'Tara', theme = 'light' }: PortalPageOptions,
): Promise<PortalPage> {
  const context: BrowserContext = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    colorScheme: theme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  const complain = (text: string) => {
    if (!NOT_OURS.some(pattern => pattern.test(text))) complaints.push(text);
  };
  page.on('pageerror', error => complain(error.message));
  page.on('console', message => {
    if (message.type() === 'error') complain(message.text());
  });
  let isKnown = false;
  return {
    page,
    open: async path => {
      await page.goto(`${url}${path}`);
      if (!isKnown) await page.getByRole('button', { name: `Sign in as ${user}` }).click();
      isKnown = true;
    },
    complaints: () => complaints,
    barriers: async () => {
      // What still loads is not what people will see.
      await page.waitForFunction('document.querySelector("[role=progressbar]") === null');
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze();
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    },
    picture: async (name, part) => {
      const folder = process.env.PRIVATE_ECR_PICTURES;
      if (folder === undefined) return;
      const file = path.join(folder, `${name}.png`);
      await (part === undefined
        ? page.screenshot({ path: file, fullPage: true })
        : part.first().screenshot({ path: file }));
    },
    close: () => context.close(),
  };
}
