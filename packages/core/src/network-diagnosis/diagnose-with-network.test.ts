import { diagnose } from '../diagnosis';
import { indexSnapshot } from '../snapshot';
import { anExecutionRole, aSharedSubnetWorkload, entryOf, type Scenario, snapshotOf } from '../testing';
import { diagnoseWithNetwork } from '.';

const LAYERS =
  'CannotPullContainerError: failed to copy: httpReadSeeker: failed open: failed to do request: Get "https://prod-eu-west-1-starport-layer-bucket.s3.eu-west-1.amazonaws.com/a/b": dial tcp 52.218.97.12:443: i/o timeout';
const LAYERS_NAMED_AS_IMAGE =
  'CannotPullContainerError: failed to copy: httpReadSeeker: failed open: failed to do request: Get 222222222222.dkr.ecr.eu-west-1.amazonaws.com/payments/api:1: dial tcp 52.218.97.12:443: i/o timeout';
const TOKEN =
  'ResourceInitializationError: unable to pull secrets or registry auth: Post "https://api.ecr.eu-west-1.amazonaws.com/": dial tcp 10.0.0.10:443: i/o timeout';
const UNRELATED = 'ERROR: duplicate key value violates unique constraint "users_pkey"';

function withoutS3Route({ hub }: Scenario): void {
  const table = entryOf(hub, 'RouteTables', 'rtb-team');
  table.Routes = (table.Routes ?? []).filter(
    ({ DestinationPrefixListId }) => DestinationPrefixListId === undefined,
  );
}

function withoutS3Egress({ team }: Scenario): void {
  const group = entryOf(team, 'SecurityGroups', 'sg-task');
  group.IpPermissionsEgress = (group.IpPermissionsEgress ?? []).filter(
    ({ PrefixListIds }) => !PrefixListIds?.length,
  );
}

function withClosedEndpoints({ hub }: Scenario): void {
  entryOf(hub, 'SecurityGroups', 'sg-endpoints').IpPermissions = [];
}

function diagnosed(message: string, change: (scenario: Scenario) => void = () => undefined) {
  const scenario = aSharedSubnetWorkload();
  change(scenario);
  return diagnoseWithNetwork(message, snapshotOf(scenario), scenario.workload);
}

describe('the link that is broken comes first, and is confirmed', () => {
  test.each<[string, string, (scenario: Scenario) => void, string]>([
    ['layers time out, and the route is missing', LAYERS, withoutS3Route, 'route-missing:s3-gateway'],
    [
      'the same where the message hides S3 behind the image',
      LAYERS_NAMED_AS_IMAGE,
      withoutS3Route,
      'route-missing:s3-gateway',
    ],
    ['layers time out, and the egress is missing', LAYERS, withoutS3Egress, 'security-group-task-egress'],
    [
      'the token times out, and the endpoint admits nobody',
      TOKEN,
      withClosedEndpoints,
      'security-group-endpoint-ingress',
    ],
  ])('%s', (_what, message, change, cause) => {
    const { causes } = diagnosed(message, change);
    expect(causes[0]).toMatchObject({ cause, confirmation: 'confirmed' });
    expect(causes[0]!.confidence).toBeGreaterThan(0.9);
    expect(causes[0]!.reason).toMatch(/The network confirms it: (s3|ecr\.api) from subnet-/);
  });
});

test('what the network shows to be in order is refuted, and moves down', () => {
  const { causes } = diagnosed(LAYERS, withoutS3Egress);
  const route = causes.find(({ cause }) => cause === 'route-missing:s3-gateway')!;
  const before = diagnose(LAYERS).causes.find(({ cause }) => cause === 'route-missing:s3-gateway')!;
  expect(route.confirmation).toBe('refuted');
  expect(route.confidence).toBeLessThan(before.confidence / 5);
});

test('a cause that no network can show stays open', () => {
  const { causes } = diagnosed(
    'CannotPullContainerError: failed to register layer: write /x: no space left on device',
  );
  expect(causes[0]).toMatchObject({ cause: 'disk-full', confirmation: 'open' });
});

test('a link that is broken is named even where the message does not lead to it', () => {
  const denied =
    'CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref 222222222222.dkr.ecr.eu-west-1.amazonaws.com/payments/api:1: not found';
  expect(diagnose(denied).causes.map(({ cause }) => cause)).not.toContain('security-group-endpoint-ingress');
  const found = diagnosed(denied, withClosedEndpoints).causes.find(
    ({ cause }) => cause === 'security-group-endpoint-ingress',
  );
  expect(found).toMatchObject({
    confirmation: 'confirmed',
    evidence: expect.arrayContaining([expect.stringContaining('sg-endpoints')]) as unknown,
  });
});

test('a message that speaks of no failed pull has no cause, however broken the network', () => {
  expect(diagnosed(UNRELATED, withClosedEndpoints).causes).toEqual([]);
});

test('what is not known moves nothing', () => {
  const { causes } = diagnosed(LAYERS, ({ hub, team }) => {
    for (const lists of [hub, team])
      for (const list of Object.keys(lists)) Reflect.deleteProperty(lists, list);
  });
  expect(causes.every(({ confirmation }) => confirmation === 'open')).toBe(true);
  expect(causes.map(({ cause }) => cause)).toEqual(
    diagnose(LAYERS, { launchType: 'FARGATE' }).causes.map(({ cause }) => cause),
  );
});

test('a context that somebody states overrides what the snapshot says', () => {
  const scenario = aSharedSubnetWorkload();
  const index = indexSnapshot(snapshotOf(scenario));
  const message = TOKEN.replace('10.0.0.10', '34.4.0.10');
  const stated = diagnoseWithNetwork(message, index, scenario.workload, {
    context: { vpcCidrs: ['34.4.0.0/16'] },
  });
  expect(diagnoseWithNetwork(message, index, scenario.workload).extracted.addressKind).toBe('public');
  expect(stated.extracted.addressKind).toBe('private');
});

test('redaction reaches what the message said and what the network adds', () => {
  const scenario = aSharedSubnetWorkload();
  withoutS3Route(scenario);
  const answer = diagnoseWithNetwork(LAYERS_NAMED_AS_IMAGE, snapshotOf(scenario), scenario.workload, {
    redact: true,
  });
  expect(answer.causes[0]).toMatchObject({ cause: 'route-missing:s3-gateway', confirmation: 'confirmed' });
  expect(JSON.stringify(answer)).not.toMatch(/222222222222|111111111111/);
});

test('the role of the task is asked about a refused call', () => {
  const denied =
    'AccessDeniedException: User: arn:aws:sts::222222222222:assumed-role/execution/0 is not authorized to perform: ecr:GetAuthorizationToken on resource: * because no identity-based policy allows the ecr:GetAuthorizationToken action';
  const { causes } = diagnosed(denied, ({ team }) => {
    team.Roles = [{ ...anExecutionRole(), RolePolicyList: [], AttachedManagedPolicies: [] }];
  });
  expect(causes[0]).toMatchObject({ cause: 'iam-role', confirmation: 'confirmed' });
});
