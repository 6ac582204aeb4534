'use strict';

/** How many resources are in the states of one team more, and how many one state for everything would hold. */
const { parseDefinition, synthesise } = require('../../dist/index.cjs');
const { definition } = require('./organization.cjs');

const written = definition(Number(process.argv[2]));
const [hub] = written.hubs;
Object.assign(hub, { dns: 'zones', transitGateway: 'new', principals: ['999988887777'] });
const before = countByStack(written);
const sharedSubnets = added({ cidr: '10.2.255.0/24', topology: 'shared-subnets' });
const spoke = added({ cidr: '10.200.0.0/24', topology: 'spoke-vpc' });
console.log(
  JSON.stringify({
    sharedSubnets: sum(sharedSubnets),
    sharedSubnetsStates: sharedSubnets.length,
    spoke: sum(spoke),
    spokeStates: spoke.length,
    monolithic: sum([...before.values()]),
  }),
);

function added(particular) {
  const [like] = written.teams;
  const request = {
    ...like.request,
    name: 'one-more',
    accountId: '999988887777',
    repositories: [],
    ...particular,
  };
  hub.raisedQuotas = { participants: 1000, endpointIngressRules: 1000 };
  const after = countByStack({ ...written, teams: [...written.teams, { request }] });
  return [...after].filter(([name]) => !before.has(name)).map(([, count]) => count);
}

function countByStack(document) {
  const { files } = synthesise(parseDefinition(JSON.stringify(document)), { traces: false });
  return new Map(
    [...files]
      .filter(([name]) => name.endsWith('.tf.json'))
      .map(([name, text]) => [
        name,
        sum(Object.values(JSON.parse(text).resource).map(named => Object.keys(named).length)),
      ]),
  );
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
