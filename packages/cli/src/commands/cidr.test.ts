import { runRecorded } from '../testing/recorded-terminal';

const POOL = ['--pool', '10.64.0.0/16', '--reserved', '10.64.0.0/24', '10.64.2.0/23'];

test.each([
  ['next', ['next', ...POOL, '--prefix-length', '24'], 0, '10.64.1.0/24\n'],
  ['next of a larger size', ['next', ...POOL, '--prefix-length', '20'], 0, '10.64.16.0/20\n'],
  ['split', ['split', '10.0.0.0/23', '--prefix-length', '24'], 0, '10.0.0.0/24\n10.0.1.0/24\n'],
  ['contains', ['contains', '10.0.0.0/16', '10.0.4.0/24'], 0, '10.0.0.0/16 contains 10.0.4.0/24\n'],
  [
    'does not contain',
    ['contains', '10.0.4.0/24', '10.0.0.0/16'],
    1,
    '10.0.4.0/24 does not contain 10.0.0.0/16\n',
  ],
  [
    'overlaps',
    ['overlaps', '10.0.0.0/16', '10.0.128.0/17', '10.1.0.0/16'],
    0,
    '10.0.0.0/16 overlaps 10.0.128.0/17\n',
  ],
  ['overlaps not', ['overlaps', '10.0.0.0/16', '10.1.0.0/16'], 1, 'no two of them overlap\n'],
])('cidr %s', async (_what, words, exitStatus, stdout) => {
  expect(await runRecorded(['cidr', ...words])).toEqual({ exitStatus, stdout, stderr: '' });
});

test('next says why there is none, with exit status 1', async () => {
  const words = [
    'cidr',
    'next',
    '--pool',
    '10.0.0.0/24',
    '--reserved',
    '10.0.0.0/25',
    '--prefix-length',
    '24',
  ];
  expect(await runRecorded(words)).toEqual({
    exitStatus: 1,
    stdout: '',
    stderr: 'none no /24 is free; the largest free range is 10.0.0.128/25\n',
  });
});

test('a plan is read from a document, and --prefix-length overrides its size', async () => {
  const plan = JSON.stringify({ pools: ['10.64.0.0/16'], reserved: ['10.64.0.0/24'], prefixLength: 24 });
  const { stdout } = await runRecorded(
    ['cidr', 'next', '--plan', '-', '--prefix-length', '23', '--format', 'json'],
    {
      stdin: plan,
    },
  );
  expect(JSON.parse(stdout)).toEqual({ found: true, cidr: '10.64.2.0/23', pool: '10.64.0.0/16' });
});

test('capacity prints exact counts', async () => {
  const { stdout } = await runRecorded([
    'cidr',
    'capacity',
    ...POOL,
    '--prefix-length',
    '24',
    '--format',
    'json',
  ]);
  expect(JSON.parse(stdout)).toEqual({
    prefixLength: 24,
    freeBlocks: 253,
    totalAddresses: 65536,
    usedAddresses: 768,
    freeAddresses: 64768,
    largestFreeBlock: '10.64.128.0/17',
  });
});

test('capacity for people also says what a subnet of that size can use', async () => {
  const { stdout } = await runRecorded(['cidr', 'capacity', ...POOL, '--prefix-length', '24']);
  expect(stdout).toMatch(/free \/24 ranges\s+253/);
  expect(stdout).toMatch(/usable in a \/24 subnet\s+251/);
});

test.each([
  [['contains', '10.0.0.1/16', '10.0.4.0/24'], /found "10\.0\.0\.1\/16"; .*fix: write 10\.0\.0\.0\/16/],
  [
    ['next', '--pool', '10.0.0.1/16', '--prefix-length', '24'],
    /address plan: pools\[0\]: .*fix: write 10\.0\.0\.0\/16/,
  ],
  [['next', '--pool', '10.0.0.0/16'], /address plan: prefixLength: found nothing/],
  [
    ['next', '--pool', '10.0.0.0/16', '--prefix-length', '24x'],
    /argument '24x' is invalid.*whole number from 0 to 32/,
  ],
  [['next', '--prefix-length', '24'], /address plan: pools: found \[\]; allowed: one or more ranges/],
  [['next', '--plan', 'p.json', '--pool', '10.0.0.0/16'], /cannot be used with/],
  [
    ['split', '10.0.0.0/16', '--prefix-length', '8'],
    /prefixLength: found 8; allowed: a prefix length from 16 to 32/,
  ],
  [['split', '0.0.0.0/0', '--prefix-length', '32'], /at most 65536 parts/],
])('cidr %j is refused with exit status 2', async (words, message) => {
  const { exitStatus, stdout, stderr } = await runRecorded(['cidr', ...words]);
  expect({ exitStatus, stdout }).toEqual({ exitStatus: 2, stdout: '' });
  expect(stderr).toMatch(message);
});
