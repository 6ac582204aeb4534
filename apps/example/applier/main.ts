import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Applier } from './applier';

/** How long it waits before it looks again. */
const PAUSE_MS = 1_000;

/**
 * `applier --data FOLDER --sandbox URL [--portal URL] [--no-terraform]`: applies what is requested, until it is ended.
 * EXAMPLE_PIPELINE_TOKEN opens the portal to it.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      sandbox: { type: 'string' },
      portal: { type: 'string' },
      'no-terraform': { type: 'boolean', default: false },
    },
  });
  if (values.data === undefined || values.sandbox === undefined)
    throw new Error('--data FOLDER and --sandbox URL are needed');
  const token = process.env.EXAMPLE_PIPELINE_TOKEN;
  const applier = new Applier({
    data: values.data,
    sandboxUrl: values.sandbox,
    ...(values.portal !== undefined && token !== undefined && { portal: { url: values.portal, token } }),
    ...(values['no-terraform'] && { usesTerraform: false }),
    onLine: line => process.stderr.write(`${new Date().toISOString()} ${line}\n`),
  });
  let isEnding = false;
  const end = () => {
    isEnding = true;
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, end);
  // Whoever started it is gone.
  process.once('disconnect', end);
  process.stdout.write(`${JSON.stringify({ ready: true })}\n`);
  while (!isEnding) {
    await applier.look().catch((error: unknown) => {
      process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    });
    await pause(PAUSE_MS);
  }
  process.exit(0);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
