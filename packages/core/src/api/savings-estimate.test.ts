import { computeSavings, toDocument } from '../savings';
import { savingsEstimateSchema } from '.';

const scenario = (team: object = {}) => ({
  region: 'eu-west-1',
  hub: { azCount: 3, interfaceServices: ['ecr.api', 'ecr.dkr'] },
  connectivity: { mode: 'ram-shared-subnets' },
  teams: [
    {
      id: 'payments',
      gb: { s3: '120', interface: { 'ecr.api': '0.2' }, internet: '0' },
      baseline: { natUnits: 3 },
      ...team,
    },
  ],
});

test.each([
  ['a saving', {}],
  ['none that may be claimed', { gb: { s3: '1', interface: {}, internet: '5' } }],
  ['a loss', { baseline: { natUnits: 0 } }],
])('the document of %s is what is promised', (_what, team) => {
  const document = JSON.parse(JSON.stringify(toDocument(computeSavings(scenario(team))))) as unknown;
  expect(savingsEstimateSchema.parse(document)).toEqual(document);
});
