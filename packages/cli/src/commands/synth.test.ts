import fs from 'node:fs';
import path from 'node:path';
import { runRecorded } from '../testing/recorded-terminal';
import { temporaryFolder, writeFiles } from '../testing/temporary-folder';

const EXAMPLE = path.resolve(__dirname, '../../../../apps/example/infra/private-ecr.yaml');
const scratch = temporaryFolder();
let runs = 0;
const definition = fs.readFileSync(EXAMPLE, 'utf8');

/** Runs `synth` on a definition, into a folder of its own. */
async function synth(text: string, ...more: readonly string[]) {
  const out = path.join(scratch, `network-${(runs += 1)}`);
  const words = ['synth', '--definition', '-', '--out', out, ...more];
  const ran = await runRecorded(words, { stdin: text, isOnDisk: true });
  const files = fs.existsSync(out) ? fs.readdirSync(out, { recursive: true }).map(String).sort() : [];
  return { ...ran, files, out };
}

describe('a definition that holds', () => {
  test('is written with its manifest and the commands that apply it', async () => {
    const { exitStatus, stdout, files } = await synth(definition);
    expect(exitStatus).toBe(0);
    expect(stdout).toContain('reachable  search/search-api');
    expect(files).toEqual(expect.arrayContaining(['README.md', 'private-ecr.stacks.json']));
    expect(files.filter(file => file.endsWith('cdk.tf.json'))).toHaveLength(15);
  }, 20_000);

  test('is written as HCL', async () => {
    const { files } = await synth(definition, '--hcl');
    expect(files.filter(file => file.endsWith('cdk.tf'))).toHaveLength(15);
  }, 20_000);

  test('is printed as JSON for programs', async () => {
    const { stdout } = await synth(definition, '--format', 'json');
    const document = JSON.parse(stdout) as { stacks: { name: string }[]; services: { verdict: string }[] };
    expect(document.stacks.map(({ name }) => name)).toContain('team-ledger');
    expect(new Set(document.services.map(({ verdict }) => verdict))).toEqual(new Set(['reachable']));
  }, 20_000);
});

describe('a definition that does not hold is refused, and nothing is written', () => {
  test.each([
    ['no YAML', 'hubs: [', 'YAML'],
    ['an unknown field', definition.replace('schemaVersion: 1', 'schemaVersion: 1\ncolour: blue'), 'colour'],
    ['a range twice', definition.replace('cidr: 10.0.8.0/22', 'cidr: 10.0.4.0/22'), 'teams[1].request.cidr'],
    ['a hub in one zone', hubInOneZone(), '[two-zones]'],
    [
      'an image from the internet',
      definition.replace(/(images: \[)'[^']+checkout\/worker:2.4.1'/, "$1'docker.io/library/nginx:1.27'"),
      '[images]',
    ],
    ['a service that the endpoints do not let through', blocked(), '[trace]'],
  ])(
    '%s',
    async (_what, text, message) => {
      const { exitStatus, stdout, stderr, files } = await synth(text);
      expect({ exitStatus, stdout, files }).toEqual({ exitStatus: 2, stdout: '', files: [] });
      expect(stderr).toContain(message);
    },
    20_000,
  );
});

describe('a hub in a VPC that exists', () => {
  const HINT = 'hand the folder in as --known';

  test('leaves its services unknown, and says how to make them known', async () => {
    const { exitStatus, stdout, stderr } = await synth(hubInExistingVpc());
    expect(exitStatus).toBe(0);
    expect(stdout).toContain('unknown  checkout/any-service');
    expect(stderr).toContain(HINT);
  }, 20_000);

  test('is read from the answers of the AWS CLI', async () => {
    const known = path.join(scratch, 'known');
    const vpcId = 'vpc-0123456789abcdef0';
    writeFiles(path.join(known, '111122223333/eu-central-1'), {
      'vpcs.json': { Vpcs: [{ VpcId: vpcId, OwnerId: '111122223333', CidrBlock: '10.0.0.0/16' }] },
      [`vpc-dns-support/${vpcId}.json`]: { VpcId: vpcId, EnableDnsSupport: { Value: false } },
      [`vpc-dns-hostnames/${vpcId}.json`]: { VpcId: vpcId, EnableDnsHostnames: { Value: true } },
    });
    const { exitStatus, stderr } = await synth(hubInExistingVpc(), '--known', known);
    expect(exitStatus).toBe(2);
    expect(stderr).toMatch(
      /team checkout, service any-service: blocked: .*DNS support of vpc-0123456789abcdef0 is off/,
    );
  }, 20_000);
});

/** A hub whose VPC somebody else made, and a team in its subnets. */
function hubInExistingVpc(): string {
  const subnets = {
    'euc1-az1': { subnetId: 'subnet-0123456789abcdef1', cidr: '10.0.0.0/27' },
    'euc1-az2': { subnetId: 'subnet-0123456789abcdef2', cidr: '10.0.0.32/27' },
  };
  const routeTableIds = ['rtb-0123456789abcdef0'];
  const place = { region: 'eu-central-1' };
  return JSON.stringify({
    schemaVersion: 1,
    organizationId: 'o-a1b2c3d4e5',
    state: { type: 'local' },
    hubs: [
      {
        id: 'network',
        accountId: '111122223333',
        ...place,
        vpc: { vpcId: 'vpc-0123456789abcdef0', cidrs: ['10.0.0.0/16'], subnets, routeTableIds },
      },
    ],
    teams: [
      {
        request: {
          name: 'checkout',
          owner: 'group:default/checkout',
          accountId: '222233334444',
          ...place,
          hub: 'network',
          cidr: '10.0.4.0/24',
        },
      },
    ],
  });
}

/** A hub whose endpoints are in one Availability Zone, without saying that this is meant. */
function hubInOneZone(): string {
  return JSON.stringify({
    schemaVersion: 1,
    state: { type: 'local' },
    hubs: [
      {
        id: 'network',
        accountId: '111122223333',
        region: 'eu-central-1',
        vpc: { cidr: '10.0.0.0/16', zones: { 'euc1-az1': '10.0.0.0/27' } },
      },
    ],
  });
}

/** An execution role that may pull from its own repositories only, and a service with an image of another. */
function blocked(): string {
  return definition.replace(
    "images: ['222233334444.dkr.ecr.eu-central-1.amazonaws.com/checkout/worker:2.4.1']",
    "images: ['222233334444.dkr.ecr.eu-central-1.amazonaws.com/billing/worker:2.4.1']",
  );
}

test('--terraform traces what synth wrote before it is applied, by the outputs of a stack', async () => {
  const { out } = await synth(definition);
  const workload = {
    accountId: '555566667777',
    region: 'us-east-1',
    launchType: 'FARGATE',
    taskDefinition: {
      family: 'search',
      networkMode: 'awsvpc',
      executionRoleArn: '${team-search.task_settings.executionRoleArn}',
      containerDefinitions: [
        { name: 'api', image: '555566667777.dkr.ecr.us-east-1.amazonaws.com/search/api:1' },
      ],
    },
    networkConfiguration: {
      awsvpcConfiguration: {
        subnets: '${team-search.task_settings.subnets}',
        securityGroups: '${team-search.task_settings.securityGroups}',
      },
    },
  };
  const words = ['trace', '--terraform', out, '--workload', '-'];
  const reachable = await runRecorded(words, { stdin: JSON.stringify(workload) });
  expect(reachable.stdout).toContain('reachable: search (555566667777, us-east-1)');
  expect(reachable.exitStatus).toBe(0);

  const spoke = path.join(out, 'stacks/us-east-1/spoke-search/cdk.tf.json');
  const text = fs.readFileSync(spoke, 'utf8');
  fs.writeFileSync(spoke, text.replace('"aws_vpc_endpoint_route_table_association"', '"aws_nothing"'));
  const broken = await runRecorded(words, { stdin: JSON.stringify(workload) });
  expect(broken.exitStatus).toBe(1);
  expect(broken.stdout).toContain('broken on the way to s3');

  const lost = JSON.stringify(workload).replace('team-search.task_settings.subnets', 'team-lost.subnets');
  const refused = await runRecorded(words, { stdin: lost });
  expect(refused.exitStatus).toBe(2);
  expect(refused.stderr).toContain('networkConfiguration.awsvpcConfiguration.subnets');
}, 30_000);
