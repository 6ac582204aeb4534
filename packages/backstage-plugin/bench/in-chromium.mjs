import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { serveHarness } from '../dev/serve-harness.mjs';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const FLAGS =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

/** Measures the harness, built for production, in a real Chromium; says so where there is none. */
export async function inChromium(measure) {
  if (!existsSync(CHROMIUM)) {
    console.log(`skipped: there is no ${CHROMIUM}; install Chromium, or name it in CHROMIUM`);
    return;
  }
  const harness = await serveHarness();
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS.split(' ') });
  try {
    await measure(browser, harness.url);
  } finally {
    await browser.close();
    await harness.close();
  }
}
