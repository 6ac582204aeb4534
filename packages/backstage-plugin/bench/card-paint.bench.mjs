/**
 * How long from the answer of the API until the card is painted, in a real Chromium: the median and the longest of
 * several page loads.
 */
/* global MutationObserver, document, requestAnimationFrame -- of the page */
import { inChromium } from './in-chromium.mjs';

const LOADS = 15;
const STATES = { healthy: 'Pulls work', blocked: 'Pulls are blocked' };

await inChromium(async (browser, url) => {
  for (const [state, seen] of Object.entries(STATES)) {
    const times = [];
    for (let load = 0; load < LOADS; load++) times.push(await paintTime(browser, url, state, seen));
    times.sort((a, b) => a - b);
    const [median, longest] = [times[Math.floor(LOADS / 2)], times.at(-1)].map(Math.round);
    console.log(`${state}: ${LOADS} loads, median ${median} ms, longest ${longest} ms`);
  }
});

/** Milliseconds from the mark that the harness sets when it answers to the frame that shows the card's headline. */
async function paintTime(browser, url, state, seen) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(text => {
    const observer = new MutationObserver(() => {
      if (!document.body?.textContent.includes(text)) return;
      observer.disconnect();
      // The frame after the one in which it was put there has been painted.
      requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('painted')));
    });
    observer.observe(document, { childList: true, subtree: true, characterData: true });
  }, seen);
  await page.goto(`${url}/catalog/default/component/${state}`);
  await page.waitForFunction(() => performance.getEntriesByName('painted').length > 0);
  const ms = await page.evaluate(() => {
    const [answered] = performance.getEntriesByName('answered');
    const [painted] = performance.getEntriesByName('painted');
    return painted.startTime - answered.startTime;
  });
  await context.close();
  return ms;
}
