'use strict';

const { parseOptions, UsageError } = require('./options');

/** @param {string[]} argv @param {Record<string, string>} [env] */
const optionsOf = (argv, env = {}) => parseOptions({ argv, env, root: '/repo', cwd: '/here' });

describe('what was typed', () => {
  test('without anything: port 7007, a PostgreSQL of its own, Terraform where it is', () => {
    expect(optionsOf([])).toEqual({
      port: 7007,
      database: 'embedded',
      terraform: true,
      reset: false,
      help: false,
      data: '/repo/apps/example/.data',
    });
  });

  test.each([
    [['--port', '7100'], {}, { port: 7100 }],
    [['--port', '0'], {}, { port: 0 }],
    [[], { EXAMPLE_PORT: '7200' }, { port: 7200 }],
    [['--port', '7100'], { EXAMPLE_PORT: '7200' }, { port: 7100 }],
    [['--sqlite'], {}, { database: 'sqlite' }],
    [[], { POSTGRES_HOST: 'db.example.com' }, { database: 'own' }],
    [['--no-terraform'], {}, { terraform: false }],
    [['--reset'], {}, { reset: true }],
    [['--data', 'elsewhere'], {}, { data: '/here/elsewhere' }],
    [[], { EXAMPLE_DATA: '/var/demo' }, { data: '/var/demo' }],
  ])('%j with %j', (argv, env, expected) => {
    expect(optionsOf(argv, env)).toMatchObject(expected);
  });
});

describe('what there is not is refused, with what there is', () => {
  test.each([
    [['--prot', '7100'], {}, '--port <number>'],
    [['run'], {}, '--port <number>'],
    [['--port', 'high'], {}, 'found "high"; allowed: a number from 0 to 65535'],
    [['--port', '65536'], {}, 'allowed: a number from 0 to 65535'],
    [['--port', '7007; rm -rf /'], {}, 'allowed: a number from 0 to 65535'],
    [['--sqlite'], { POSTGRES_HOST: 'db' }, 'leave one out'],
  ])('%j with %j', (argv, env, message) => {
    expect(() => optionsOf(argv, env)).toThrow(UsageError);
    expect(() => optionsOf(argv, env)).toThrow(message);
  });
});
