import fs from 'node:fs';
import { dataFiles } from '../world/data-folder';
import { exampleFile } from '../world/example-folder';
import { readNetwork } from '../world/network/kept-network';
import { COMMANDS } from './commands';
import { SandboxAdmin } from './sandbox-admin';
import { teamTargets } from './team-targets';

const USAGE = `npm run demo -- list                       what can be broken, and what is
npm run demo -- break <problem> <team>     such as: break s3-route payments
npm run demo -- fix [<problem>] [<team>]   all of it, a problem, or one problem of one team
`;

/** `demo COMMAND …`: changes the network of the demo that is running. Nothing of it reaches AWS. */
async function main(): Promise<void> {
  const [name = 'help', ...words] = process.argv.slice(2);
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) {
    process.stderr.write(name === 'help' ? USAGE : `there is no command ${JSON.stringify(name)}\n\n${USAGE}`);
    process.exitCode = name === 'help' ? 0 : 2;
    return;
  }
  const files = dataFiles(process.env.EXAMPLE_DATA ?? exampleFile('.data'));
  if (!fs.existsSync(files.running)) throw new Error('the demo is not running; start it with npm start');
  const { sandboxUrl } = JSON.parse(fs.readFileSync(files.running, 'utf8')) as { sandboxUrl: string };
  const context = { sandbox: new SandboxAdmin(sandboxUrl), teams: teamTargets(readNetwork(files.network)) };
  process.stdout.write(`${await command(context, words)}\n`);
}

main().catch((error: unknown) => {
  const isDown = error instanceof TypeError && error.message === 'fetch failed';
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${isDown ? 'the demo is not running any more; start it with npm start' : message}\n`);
  process.exitCode = 1;
});
