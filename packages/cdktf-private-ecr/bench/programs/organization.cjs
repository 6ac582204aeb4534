'use strict';

/** A hub with this many teams in subnets of its VPC, of two Availability Zones each: what every program builds. */
const HUB_ACCOUNT = '111122223333';
const REGION = 'eu-central-1';
const ZONES = ['euc1-az1', 'euc1-az2'];
const ENDPOINTS = ['ecr.api', 'ecr.dkr', 'logs'];

/** The range of a team, a /24 of the ranges behind the endpoints' own. */
function rangeOf(place) {
  return `10.${1 + (place >> 8)}.${place & 255}`;
}

function teams(count) {
  return Array.from({ length: count }, (_, place) => ({
    name: `team-${place}`,
    accountId: String(200000000000 + place),
    cidr: `${rangeOf(place)}.0/24`,
    zones: { [ZONES[0]]: `${rangeOf(place)}.0/25`, [ZONES[1]]: `${rangeOf(place)}.128/25` },
  }));
}

const hub = {
  id: 'network-frankfurt',
  accountId: HUB_ACCOUNT,
  region: REGION,
  cidr: '10.0.0.0/16',
  secondaryCidrs: ['10.1.0.0/16', '10.2.0.0/16'],
  zones: { [ZONES[0]]: '10.0.0.0/27', [ZONES[1]]: '10.0.0.32/27' },
};

function definition(count) {
  return {
    schemaVersion: 1,
    organizationId: 'o-a1b2c3d4e5',
    state: { type: 'local' },
    hubs: [
      {
        id: hub.id,
        accountId: hub.accountId,
        region: hub.region,
        raisedQuotas: { participants: 400, endpointIngressRules: 400 },
        vpc: { cidr: hub.cidr, secondaryCidrs: hub.secondaryCidrs, zones: hub.zones },
      },
    ],
    teams: teams(count).map(({ name, accountId, cidr }) => ({
      request: {
        name,
        accountId,
        cidr,
        owner: `group:default/${name}`,
        region: REGION,
        hub: hub.id,
        needs: ['awslogs'],
        repositories: [`${name}/*`],
      },
    })),
  };
}

/** Runs a program in this process: how long it took, how much memory it had at most; then counts what it made. */
function report(run, countOf) {
  const start = process.hrtime.bigint();
  const made = run();
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  const peakMegabytes = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ seconds, peakMegabytes, resources: countOf(made) }));
}

module.exports = { definition, ENDPOINTS, hub, report, REGION, teams };
