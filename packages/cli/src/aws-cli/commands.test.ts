import path from 'node:path';
import { SNAPSHOT_CALLS } from '@private-ecr/core';
import { runRecorded } from '../testing/recorded-terminal';
import { temporaryFolder, writeFiles } from '../testing/temporary-folder';
import { parseScope } from './collection-scope';
import { DETAIL_COMMANDS } from './detail-commands.data';
import { fileNameOf } from './file-name';
import { ALL_CALLS, REPEATED_CALLS, SINGLE_CALLS, ZONES_OF_VPC } from './further-commands.data';
import { leastPrivilegePolicy } from './iam-policy';
import { LIST_COMMANDS } from './list-commands.data';
import { printedCommands } from './printed-commands';
import { shellScript } from './shell-script';

const work = temporaryFolder();
const REGION_FOLDER = '111122223333/eu-west-1';

test("each call's action is that of its operation", () => {
  for (const { words, action } of ALL_CALLS) {
    const [service, operation] = words;
    expect(action.toLowerCase()).toBe(`${service}:${operation.replaceAll('-', '')}`);
  }
});

test("the calls of each list are those of core's table, and all of them", () => {
  const made = new Map<string, Set<string>>();
  const add = (list: string, action: string) => made.set(list, (made.get(list) ?? new Set()).add(action));
  for (const { list, action } of [...LIST_COMMANDS, ...DETAIL_COMMANDS]) add(list, action);
  add('HostedZones', ZONES_OF_VPC.action);
  const known = Object.entries(SNAPSHOT_CALLS).flatMap(([list, calls]) => {
    const actions = calls.filter(({ by }) => by !== 'collector').flatMap(call => call.actions);
    return actions.length === 0 ? [] : [[list, new Set(actions)] as const];
  });
  expect(made).toEqual(new Map(known));
});

test('the policy holds the action of every call, and no other', () => {
  const [statement, ...others] = leastPrivilegePolicy().Statement;
  expect(others).toEqual([]);
  expect(new Set(statement!.Action)).toEqual(new Set(ALL_CALLS.map(({ action }) => action)));
  expect(statement!.Action).toHaveLength(new Set(statement!.Action).size);
});

test('nothing but what reads is called', () => {
  for (const { words } of ALL_CALLS) expect(words[1]).toMatch(/^(describe|list|get|search)-/);
});

test('the script makes every call, and no other', () => {
  const script = shellScript(parseScope({})).replaceAll(/^#.*$/gm, '');
  const made = [...script.matchAll(/(?:try \S+|ids|\$\(call) ([a-z0-9]+) ([a-z0-9-]+)/g)].map(
    ([, service, operation]) => `${String(service)} ${String(operation)}`,
  );
  expect(new Set(made)).toEqual(new Set(ALL_CALLS.map(({ words }) => words.join(' '))));
});

test('each loop goes through ids of a list that is read', () => {
  const files = LIST_COMMANDS.map(({ file }) => file);
  for (const { each } of REPEATED_CALLS) expect(files).toContain(each.file);
});

/** An id of each list that calls are repeated for. */
const IDS: Readonly<Record<string, string>> = {
  vpcs: 'vpc-0a',
  'managed-prefix-lists': 'pl-0a',
  'transit-gateway-route-tables': 'tgw-rtb-0a',
  'profile-associations': 'rp-0a',
  'hosted-zones': '/hostedzone/Z0A',
  repositories: 'team/api',
};

/** The file of a list with one entry of the given id. */
function listFile(file: string): Record<string, unknown> {
  const { key, list } = LIST_COMMANDS.find(row => row.file === file)!;
  const field = REPEATED_CALLS.find(row => row.each.file === file && 'idField' in row);
  const idField = field !== undefined && 'idField' in field ? field.idField : 'VpcId';
  const entry = { [idField]: IDS[file], list };
  return { [`${REGION_FOLDER}/${file}.json`]: { [key]: [entry] } };
}

describe('the file of every call is read', () => {
  test.each([
    ...SINGLE_CALLS.map(({ file }) => ({ file: `${file}.json`, others: {} })),
    ...REPEATED_CALLS.map(({ folder, each }) => ({
      file: `${folder}/${fileNameOf(IDS[each.file]!)}.json`,
      others: listFile(each.file),
    })),
  ])('$file', async ({ file, others }) => {
    const folder = path.join(work, file.replaceAll('/', '-'));
    writeFiles(folder, { ...others, [`${REGION_FOLDER}/${file}`]: '{"damaged', 'workload.json': WORKLOAD });
    const { exitStatus, stderr } = await runRecorded(
      ['trace', '--aws-cli-dir', folder, '--workload', path.join(folder, 'workload.json')],
      { isOnDisk: true },
    );
    expect(exitStatus).toBe(2);
    expect(stderr).toContain(path.join(folder, REGION_FOLDER, file));
    expect(stderr).toContain('text that is no JSON');
  });
});

test('--format json prints the policy and, for every file, the call', async () => {
  const { stdout, exitStatus } = await runRecorded(['trace', '--print-commands', '--format', 'json']);
  expect(exitStatus).toBe(0);
  expect(JSON.parse(stdout)).toEqual(printedCommands());
  expect(printedCommands().commands).toHaveLength(SINGLE_CALLS.length + REPEATED_CALLS.length);
  expect(printedCommands().commands).toContainEqual({
    command: 'aws ec2 describe-vpc-attribute --vpc-id {id} --attribute enableDnsSupport --output json',
    file: '{account}/{region}/vpc-dns-support/{id}.json',
    forEach: { file: '{account}/{region}/vpcs.json', query: 'Vpcs[].VpcId' },
    action: 'ec2:DescribeVpcAttribute',
  });
});

test.each([
  [['--account', '1111'], /options: --account: found "1111"; allowed: an account id of 12 digits/],
  [['--account', '111122223333=a\nrm'], /options: --account: found "111122223333=a\\nrm"/],
  [['--region', 'eu-west-9'], /options: --region: found "eu-west-9"; allowed: a Region: /],
  [['--vpc', 'vpc-$(x)'], /options: --vpc: found "vpc-\$\(x\)"; allowed: the id of a VPC/],
  [['--workload', 'w.json'], /'--print-commands' cannot be used with option '--workload/],
  [['--snapshot', 's.json'], /cannot be used with option/],
])('%j is refused', async (words, message) => {
  const { exitStatus, stdout, stderr } = await runRecorded(['trace', '--print-commands', ...words]);
  expect({ exitStatus, stdout }).toEqual({ exitStatus: 2, stdout: '' });
  expect(stderr).toMatch(message);
});

const WORKLOAD = {
  accountId: '111122223333',
  region: 'eu-west-1',
  launchType: 'FARGATE',
  taskDefinition: {
    containerDefinitions: [{ name: 'a', image: '111122223333.dkr.ecr.eu-west-1.amazonaws.com/a:1' }],
  },
  networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-0a'] } },
};
