import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { AccountStack, type AccountStackProps } from '../stacks/account-stack';
import { App } from '../terraform';
import { HUB_ACCOUNT, REGION } from './places';

/** The library makes a folder as soon as there is an app; tests that only look at what would be written share one. */
const outdir = fs.mkdtempSync(path.join(os.tmpdir(), 'private-ecr-test-'));
process.once('exit', () => fs.rmSync(outdir, { recursive: true, force: true }));

/** An app of its own. */
export function anApp(): App {
  return new App({ outdir, stackTraces: false });
}

/** A stack named `stack` in an app of its own, in the hub's account unless a test says otherwise. */
export function aStack(change: Partial<AccountStackProps> = {}, app: App = anApp()): AccountStack {
  return new AccountStack(app, 'stack', {
    accountId: HUB_ACCOUNT,
    region: REGION,
    backend: { type: 'local' },
    stateKey: 'stack',
    ...change,
  });
}
