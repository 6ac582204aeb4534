/**
 * Takes the pictures of `docs/images` from the harness: `npm run screenshots`. Recorded answers at a fixed moment, so
 * that the same code makes the same pictures.
 */
import { existsSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { serveHarness } from './serve-harness.mjs';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'];
const IMAGES = path.join(import.meta.dirname, '../../../docs/images');
const MOMENT = new Date('2026-11-01T10:00:00Z');
const MAX_BYTES = 200_000;
const DESKTOP = { width: 1_280, height: 900 };
const PHONE = { width: 390, height: 844 };
/** So high that the bar at the foot of a phone does not cover what is shown. */
const HIGH_PHONE = { width: 390, height: 1_100 };

const card = (state, seen) => ({
  name: `card-${state === 'costsdenied' ? 'costs-denied' : state}`,
  path: `/catalog/default/component/${state}`,
  seen,
  part: page => page.getByRole('article').filter({ has: page.getByRole('heading', { name: 'Private ECR' }) }),
});

/** Each picture: where, what says that it is whole, and which part of the page; without one all that is in sight. */
const PICTURES = [
  card('healthy', 'Pulls work'),
  card('blocked', /Pulls are blocked/),
  card('refused', /^Unknown since/),
  card('loss', /more than it saves/),
  card('costsdenied', 'You may not see costs.'),
  card('denied', 'You may not see this'),
  card('not-annotated', /does not say where/),
  {
    name: 'tab',
    path: '/catalog/default/component/blocked/private-ecr',
    seen: 'The last 90 days',
    viewport: { width: 1_280, height: 1_250 },
  },
  { name: 'fleet', path: '/private-ecr', seen: 'service-00001', viewport: { width: 1_120, height: 1_400 } },
  { ...card('blocked', /Pulls are blocked/), name: 'phone-card', viewport: HIGH_PHONE },
  {
    name: 'phone-tab',
    path: '/catalog/default/component/blocked/private-ecr',
    seen: 'The last 90 days',
    viewport: PHONE,
  },
  { name: 'phone-fleet', path: '/private-ecr', seen: 'service-00001', viewport: PHONE },
];

if (!existsSync(CHROMIUM)) {
  console.error(`there is no ${CHROMIUM}; install Chromium, or name it in CHROMIUM`);
  process.exit(1);
}
mkdirSync(IMAGES, { recursive: true });
const harness = await serveHarness();
const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
try {
  for (const theme of ['light', 'dark']) {
    for (const picture of PICTURES) await take(picture, theme);
  }
} finally {
  await browser.close();
  await harness.close();
}

async function take({ name, path: place, seen, part, viewport = DESKTOP }, theme) {
  const context = await browser.newContext({
    viewport,
    colorScheme: theme,
    reducedMotion: 'reduce',
    locale: 'en-US',
    timezoneId: 'UTC',
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(MOMENT);
  await page.goto(`${harness.url}${place}`);
  await page.getByText(seen).first().waitFor();
  await page.waitForFunction('document.querySelector("[role=progressbar]") === null');
  await page.evaluate(() => document.fonts.ready);
  const file = path.join(IMAGES, `${name}-${theme}.png`);
  await (part?.(page) ?? page).screenshot({ path: file, animations: 'disabled' });
  await context.close();
  const { size } = statSync(file);
  console.log(`${path.basename(file)}  ${Math.round(size / 1_000)} kB`);
  if (size > MAX_BYTES) throw new Error(`${file} has ${size} bytes; allowed: ${MAX_BYTES}`);
}
