import fs from 'node:fs';
import path from 'node:path';
import { runRecorded } from '../testing/recorded-terminal';
import { temporaryFolder } from '../testing/temporary-folder';

const EXAMPLE = fs.readFileSync(
  path.resolve(__dirname, '../../../../apps/example/infra/private-ecr.yaml'),
  'utf8',
);
const scratch = temporaryFolder();
let runs = 0;

const REQUEST = `name: returns
owner: group:default/returns
accountId: '888899990000'
region: eu-central-1
hub: network-frankfurt
size: medium
needs: [awslogs]
`;

/** Runs `request` beside a definition of its own. */
async function request(text: string, ...more: readonly string[]) {
  const folder = path.join(scratch, `run-${(runs += 1)}`);
  fs.mkdirSync(folder);
  const definition = path.join(folder, 'private-ecr.yaml');
  fs.writeFileSync(definition, EXAMPLE);
  const out = path.join(folder, 'network');
  const words = ['request', '--file', '-', '--definition', definition, '--out', out, ...more];
  const ran = await runRecorded(words, { stdin: text, isOnDisk: true });
  const files = fs.existsSync(out) ? fs.readdirSync(out, { recursive: true }).map(String) : [];
  return { ...ran, files, definition: fs.readFileSync(definition, 'utf8'), left: fs.readdirSync(folder) };
}

test('a team gets a range, its stacks, and an entry in the definition', async () => {
  const { exitStatus, stdout, files, definition, left } = await request(REQUEST);
  expect(stdout.split('\n').slice(0, 5)).toEqual([
    'range      10.0.1.0/24',
    'written    share-returns  after hub-eu-central-1',
    'written    team-returns  after hub-eu-central-1, share-returns',
    '',
    'reachable  returns/any-service',
  ]);
  expect(exitStatus).toBe(0);
  expect(definition.startsWith(EXAMPLE)).toBe(true);
  expect(definition).toContain('name: returns');
  expect(files).toContain('stacks/eu-central-1/team-returns/cdk.tf.json');
  expect(left.sort()).toEqual(['network', 'private-ecr.yaml']);
}, 20_000);

test('--dry-run checks and writes nothing', async () => {
  const { exitStatus, stdout, files, definition } = await request(REQUEST, '--dry-run', '--format', 'json');
  expect(exitStatus).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    cidr: '10.0.1.0/24',
    services: [{ team: 'returns', service: 'any-service', verdict: 'reachable' }],
    changed: [],
  });
  expect(files).toEqual([]);
  expect(definition).toBe(EXAMPLE);
}, 20_000);

describe('refused: nothing is written', () => {
  test.each<[string, string, string]>([
    [
      'an expression for a name',
      REQUEST.replace('returns', '"${path.module}"'),
      'name: found "${path.module}"',
    ],
    ['a path for a name', REQUEST.replace('returns', '../../x'), 'name: found "../../x"'],
    ['a name of 10,000 characters', REQUEST.replace('returns', 'a'.repeat(10_000)), 'name: found "aaa'],
    ['a team that is there', REQUEST.replace('returns', 'checkout'), 'choose another name'],
    ['an account that is none', REQUEST.replace('888899990000', '12'), 'accountId: found "12"'],
    ['a range outside the hub', `${REQUEST}cidr: 192.168.0.0/24\n`, 'a range within the VPC of the hub'],
    ['no YAML', 'name: [', 'YAML'],
    ['nothing', '', 'no bytes at all'],
  ])(
    '%s',
    async (_what, text, message) => {
      const { exitStatus, stderr, files, definition } = await request(text);
      expect({ exitStatus, files }).toEqual({ exitStatus: 2, files: [] });
      expect(stderr).toContain(message);
      expect(definition).toBe(EXAMPLE);
    },
    20_000,
  );

  test('a definition from standard input, into which nothing can be written', async () => {
    const { exitStatus, stderr } = await runRecorded(['request', '--file', 'x', '--definition', '-'], {
      stdin: EXAMPLE,
    });
    expect(exitStatus).toBe(2);
    expect(stderr).toContain('name the file');
  });
});
