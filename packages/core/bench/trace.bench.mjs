/**
 * What one trace costs over networks of 500 and of 2,000 VPCs in 100 accounts. Prints traces per second, and three
 * ratios: one workload of a thousand over one index against a single one, 2,000 VPCs against 500 per trace, and the
 * same for reading and arranging the snapshot, which should grow with it.
 */
import { indexSnapshot, parseSnapshot, trace } from '@private-ecr/core';
import { aSpoke, HUB_ACCOUNT, REGION, snapshotOf, TEAM_ACCOUNT } from '@private-ecr/core/testing';
import { Bench } from 'tinybench';

const ACCOUNTS = 100;
const WORKLOADS = 1_000;

/** Ids and ranges of a spoke, renamed so that each is one of its own. */
function renamed(value, account, position) {
  const range = `10.${8 + (position >> 4)}.${(position & 15) * 16}.0/20`;
  const text = JSON.stringify(value)
    .replaceAll(TEAM_ACCOUNT, account)
    .replaceAll('10.8.0.0/20', range)
    .replaceAll('10.8.0.0/24', range.replace('/20', '/24'))
    .replaceAll(
      '10.8.1.0/24',
      range.replace(/(\d+)\.0\/20$/, (_, third) => `${Number(third) + 1}.0/24`),
    )
    .replace(/"([\w-]*spoke[\w-]*|sg-task)"/g, `"$1-${position}"`);
  return JSON.parse(text);
}

/** A hub and this many spokes, spread over the accounts. */
function organisation(vpcs) {
  const { hub, team, workload } = aSpoke();
  for (const entries of [
    hub.TransitGatewayVpcAttachments,
    hub.TransitGatewayRouteTables[0].Associations,
    hub.TransitGatewayRouteTables[0].Routes,
  ]) {
    entries.pop();
  }
  const accounts = { [HUB_ACCOUNT]: { [REGION]: hub } };
  const workloads = [];
  for (let position = 0; position < vpcs; position += 1) {
    const account = String(300_000_000_000 + (position % ACCOUNTS));
    const lists = renamed(team, account, position);
    const held = (accounts[account] ??= { [REGION]: {} })[REGION];
    for (const [name, entries] of Object.entries(lists)) {
      const isShared = ['PrefixLists', 'Roles', 'Repositories', 'HostedZones'].includes(name);
      held[name] = isShared ? entries : [...(held[name] ?? []), ...entries];
    }
    workloads.push(renamed(workload, account, position));
    addToHub(hub, position, account);
  }
  return { snapshot: { ...snapshotOf(aSpoke()), accounts }, workloads };
}

/** The hub's side of a spoke: its attachment, its association and route, and its place in each zone. */
function addToHub(hub, position, account) {
  const { attachment, association, route } = HUB_SIDE;
  hub.TransitGatewayVpcAttachments.push(renamed(attachment, account, position));
  const [table] = hub.TransitGatewayRouteTables;
  table.Associations.push(renamed(association, account, position));
  table.Routes.push(renamed(route, account, position));
  for (const zone of hub.HostedZones) {
    zone.VPCs.push({ VPCId: `vpc-spoke-${position}`, VPCRegion: REGION });
  }
  hub.RouteTables[0].Routes[1].DestinationCidrBlock = '10.0.0.0/8';
  hub.SecurityGroups[0].IpPermissions[0].IpRanges = [{ CidrIp: '10.0.0.0/8' }];
}

const pattern = aSpoke().hub;
const HUB_SIDE = {
  attachment: pattern.TransitGatewayVpcAttachments[1],
  association: pattern.TransitGatewayRouteTables[0].Associations[1],
  route: pattern.TransitGatewayRouteTables[0].Routes[1],
};

const bench = new Bench({ time: 1_000, iterations: 4, warmupTime: 200, warmupIterations: 1 });
const sizes = [500, 2_000];
for (const vpcs of sizes) {
  const { snapshot, workloads } = organisation(vpcs);
  const index = indexSnapshot(snapshot);
  // What follows from a resource is worked out when it is first looked at; this looks at each once, and times that.
  const startedAt = performance.now();
  const verdicts = new Set(workloads.map(workload => trace(index, workload).verdict));
  const firstMilliseconds = (performance.now() - startedAt) / vpcs;
  if ([...verdicts].join() !== 'reachable')
    throw new Error(`the network of ${vpcs} VPCs is ${[...verdicts]}`);
  console.log(`trace: the first of each of ${vpcs} VPCs ${firstMilliseconds.toFixed(2)} ms`);
  let next = 0;
  bench.add(`trace ${vpcs}`, () => trace(index, workloads[(next += 1) % vpcs]));
  bench.add(`read ${vpcs}`, () => indexSnapshot(parseSnapshot(snapshot)));
  if (vpcs !== 2_000) continue;
  bench.add('one', () => trace(index, workloads[0]));
  bench.add('thousand', () => workloads.slice(0, WORKLOADS).forEach(workload => trace(index, workload)));
}
await bench.run();

const milliseconds = name => {
  const { result } = bench.getTask(name);
  if (!('latency' in result)) throw new Error(`${name} did not run: ${result.error}`);
  return result.latency.mean;
};
const growth = name => (milliseconds(`${name} 2000`) / milliseconds(`${name} 500`)).toFixed(2);
console.log(
  `trace: ${(1_000 / milliseconds('trace 2000')).toFixed(0)} workloads per second over 2,000 VPCs in ${ACCOUNTS} accounts (goal 2,000)`,
);
console.log(
  `trace: each of ${WORKLOADS} workloads ${(milliseconds('thousand') / WORKLOADS / milliseconds('one')).toFixed(2)} times a single one`,
);
console.log(
  `trace: 2,000 VPCs ${growth('trace')} times 500 per trace; reading and arranging ${growth('read')} times`,
);
console.log(
  `trace: reading and arranging 2,000 VPCs ${milliseconds('read 2000').toFixed(0)} ms; heap ${(process.memoryUsage().heapUsed / 2 ** 20).toFixed(0)} MiB`,
);
