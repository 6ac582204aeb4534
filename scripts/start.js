'use strict';

process.stderr.write(
  [
    'The example portal is not part of this version yet, so there is nothing to start.',
    'What works today is the command line: npm run setup && npx private-ecr --help',
    '',
  ].join('\n'),
);
process.exitCode = 1;
