/**
 * What judging one hub costs whose subnets are shared with teams of three services each: for 25, 100 and 400 teams the
 * processor time of one judgement (median of seven), per service, and how that grows. Processor time, since other work
 * on the machine is no matter of ours.
 */
import { ENDPOINT_NAMESPACE } from '@private-ecr/core';
import { aSharedSubnetWorkload, HUB_ACCOUNT, REGION, TEAM_ACCOUNT } from '@private-ecr/core/testing';
import { fromSource } from './from-source.mjs';

const { groupsOf, judge } = await fromSource('judgement/index.ts');

const SERVICES = 3;
const READ_AT = '2026-11-01T10:00:00Z';
const NOW = new Date('2026-11-01T10:05:00Z');
const HUB = { name: 'main', accountId: HUB_ACCOUNT, region: REGION, vpcId: 'vpc-hub' };

/** Ids, ranges and the account of a team, renamed so that each is one of its own. */
function renamed(value, position) {
  const block = `10.${position >> 7}.${(position & 127) * 2}`;
  const other = `10.${position >> 7}.${(position & 127) * 2 + 1}`;
  const text = JSON.stringify(value)
    .replaceAll(TEAM_ACCOUNT, String(300_000_000_000 + position))
    .replaceAll('10.0.16.0/24', `${block}.0/24`)
    .replaceAll('10.0.17.0/24', `${other}.0/24`)
    .replaceAll('sg-task', `sg-task-${position}`)
    .replace(
      /"(subnet-team|rtb-team|acl-team)(-[ab])?"/g,
      (_, name, zone = '') => `"${name}-${position}${zone}"`,
    );
  return JSON.parse(text);
}

const unit = (accountId, lists, rest = {}) => ({
  schemaVersion: 1,
  unit: { accountId, region: REGION },
  organizationId: 'o-exampleorg1',
  lists,
  ...rest,
  parts: Object.fromEntries(
    [...Object.keys(lists), 'Metrics', 'Workloads', 'StoppedTasks', 'Images'].map(name => [
      name,
      { collectedAt: READ_AT },
    ]),
  ),
});

function metrics(endpointIds) {
  const MetricDataResults = endpointIds.flatMap(id =>
    ['BytesProcessed', 'NewConnections', 'PacketsDropped', 'RstPacketsReceived'].map(MetricName => ({
      Namespace: ENDPOINT_NAMESPACE,
      MetricName,
      Dimensions: [{ Name: 'VPC Endpoint Id', Value: id }],
      Stat: 'Sum',
      Period: 3_600,
      StatusCode: 'Complete',
      Timestamps: Array.from({ length: 720 }, (_, hour) =>
        new Date(Date.parse('2026-10-02T10:00:00Z') + hour * 3_600_000).toISOString(),
      ),
      Values: Array.from({ length: 720 }, () => (MetricName === 'BytesProcessed' ? 1e9 : 0)),
    })),
  );
  return [{ StartTime: '2026-10-02T10:00:00Z', EndTime: READ_AT, MetricDataResults }];
}

/** A hub, its teams' targets, and the facts of all their accounts. */
function organisation(teams) {
  const base = aSharedSubnetWorkload();
  const { hub } = base;
  const of = (list, id) => hub[list].find(entry => Object.values(entry).includes(id));
  const ofTeam = {
    Subnets: hub.Subnets.filter(({ SubnetId }) => SubnetId.startsWith('subnet-team')),
    RouteTables: [of('RouteTables', 'rtb-team')],
    NetworkAcls: [of('NetworkAcls', 'acl-team')],
  };
  const templates = structuredClone(ofTeam);
  for (const [list, entries] of Object.entries(ofTeam))
    hub[list] = hub[list].filter(entry => !entries.includes(entry));
  hub.Vpcs[0].CidrBlock = '10.0.0.0/8';
  hub.ResourceShares = [];
  const pairs = of('SecurityGroups', 'sg-endpoints').IpPermissions[0].UserIdGroupPairs;
  pairs.length = 0;
  const units = [];
  const targets = [];
  for (let position = 8; position < teams + 8; position += 1) {
    const accountId = String(300_000_000_000 + position);
    for (const [list, entries] of Object.entries(templates)) hub[list].push(...renamed(entries, position));
    pairs.push({ GroupId: `sg-task-${position}`, UserId: accountId });
    hub.ResourceShares.push({
      resourceShareArn: `arn:aws:ram:${REGION}:${HUB_ACCOUNT}:resource-share/${position}`,
      owningAccountId: HUB_ACCOUNT,
      status: 'ACTIVE',
      associations: [
        { associationType: 'PRINCIPAL', associatedEntity: accountId, status: 'ASSOCIATED' },
        ...['a', 'b'].map(zone => ({
          associationType: 'RESOURCE',
          associatedEntity: `arn:aws:ec2:${REGION}:${HUB_ACCOUNT}:subnet/subnet-team-${position}-${zone}`,
          status: 'ASSOCIATED',
        })),
      ],
    });
    const workload = renamed(base.workload, position);
    const arns = Array.from(
      { length: SERVICES },
      (_, index) => `arn:aws:ecs:${REGION}:${accountId}:service/main/api-${index}`,
    );
    const repositoryArn = `arn:aws:ecr:${REGION}:${accountId}:repository/team/api`;
    units.push(
      unit(accountId, renamed(base.team, position), {
        workloads: arns.map(serviceArn => ({ serviceArn, workload })),
        stoppedTasks: [],
        images: [{ repositoryArn, monthlyPulls: 500, imageBytes: 3e8 }],
      }),
    );
    const placement = {
      accountId,
      region: REGION,
      vpcId: 'vpc-hub',
      subnetIds: ['a', 'b'].map(zone => `subnet-team-${position}-${zone}`),
      hub: 'main',
    };
    const vpcEntityRef = `resource:default/vpc-${position}`;
    const common = { placement, problems: [], repositoryArns: [] };
    targets.push({ ...common, entityRef: vpcEntityRef, kind: 'vpc', title: 'vpc' });
    arns.forEach((ecsServiceArn, index) =>
      targets.push({
        ...common,
        entityRef: `component:default/api-${position}-${index}`,
        kind: 'service',
        title: 'api',
        vpcEntityRef,
        ecsServiceArn,
        repositoryArns: [repositoryArn],
      }),
    );
  }
  units.push(unit(HUB_ACCOUNT, hub, { metrics: metrics(['vpce-api', 'vpce-dkr', 'vpce-logs']) }));
  const [group] = groupsOf(targets, [HUB]);
  return { group, units };
}

function medianMs(run, times = 7) {
  const durations = Array.from({ length: times }, () => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1_000;
  }).sort((a, b) => a - b);
  return durations[times >> 1];
}

const results = [25, 100, 400].map(teams => {
  const { group, units } = organisation(teams);
  const judgement = judge(group, units, { now: NOW });
  const verdicts = new Set(
    judgement.entities.map(({ summary }) => `${summary.pulls.verdict}, ${summary.health.status}`),
  );
  const known = judgement.entities.filter(({ summary }) => summary.savings.state === 'known').length;
  // Facts come from the store as new objects each time: nothing may be remembered of them.
  const fresh = () => structuredClone(units);
  const copies = Array.from({ length: 7 }, fresh);
  const ms = medianMs(() => judge(group, copies.pop() ?? units, { now: NOW }));
  console.log(
    `${teams} teams, ${teams * SERVICES} services: ${ms.toFixed(0)} ms of processor time (${((ms * 1_000) / (teams * SERVICES)).toFixed(0)} µs a service); ` +
      `all ${[...verdicts].join(' | ')}; savings known of ${known} of ${judgement.entities.length}; ` +
      `${(JSON.stringify(judgement).length / 2 ** 20).toFixed(1)} MiB as JSON`,
  );
  return ms;
});
console.log(`400 teams cost ${(results[2] / results[1]).toFixed(1)} times as much as 100 (4 is linear)`);
