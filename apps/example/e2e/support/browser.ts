import fs from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** A browser that calls nobody but the page's own host. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The Chromium of this machine, or the one that CHROMIUM_BINARY names. */
export function chromiumBinary(): string | undefined {
  return [process.env.CHROMIUM_BINARY, ...PLACES].find(
    place => place !== undefined && place !== '' && fs.existsSync(place),
  );
}

/** Why tests in a browser cannot run here; undefined where they can. */
export function chromiumMissing(): string | undefined {
  return chromiumBinary() === undefined ? 'no Chromium' : undefined;
}

export function launchChromium(): Promise<Browser> {
  const executablePath = chromiumBinary();
  if (executablePath === undefined) throw new Error('there is no Chromium');
  return chromium.launch({ executablePath, args: FLAGS, headless: true });
}
