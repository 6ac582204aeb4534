import { parseArgs } from 'node:util';
import { checkReferences, startSandbox } from '@private-ecr/aws-sandbox';
import { dataFiles } from './data-folder';
import { identities } from './identities';
import { makeWorld } from './make-world';
import { readNetwork } from './network/kept-network';

/** `sandbox --data FOLDER --port PORT`: serves the example organisation's AWS, and prints its URL when it does. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { data: { type: 'string' }, port: { type: 'string' } } });
  if (values.data === undefined) throw new Error('--data FOLDER is missing');
  const network = readNetwork(dataFiles(values.data).network);
  const sandbox = await startSandbox({
    world: makeWorld(network, new Date()),
    identities: identities(),
    port: Number(values.port ?? '0'),
    admin: true,
  });
  const problems = checkReferences(sandbox.world);
  if (problems.length > 0) {
    await sandbox.close();
    throw new Error(`the world does not fit together:\n${problems.join('\n')}`);
  }
  process.stdout.write(`${JSON.stringify({ url: sandbox.url })}\n`);
  const end = () => void sandbox.close().then(() => process.exit(0));
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, end);
  // Whoever started it is gone.
  process.once('disconnect', end);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
