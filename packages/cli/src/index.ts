import { run } from './run';
import { processTerminal } from './terminal/process-terminal';

// A reader that goes away, such as `| head`, is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

void run(process.argv.slice(2), processTerminal()).then(exitStatus => {
  process.exitCode = exitStatus;
});
