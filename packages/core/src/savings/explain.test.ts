import { computeSavings, explain, explainTeam } from '.';
import { aScenario, aTeam, type ScenarioDocument } from './__fixtures__/scenario-document';

const oneNat = aTeam({ baseline: { natUnits: 1 } });
const cutOff = aTeam({ gb: { internet: '100' } });
const tgw = { mode: 'tgw' } as const;

const SENTENCES: readonly (readonly [what: string, parts: Partial<ScenarioDocument>, sentence: string])[] = [
  [
    'a loss beside a NAT that stays',
    {
      teams: [
        aTeam({
          gb: { s3: '400', interface: { 'ecr.api': '0.5', 'ecr.dkr': '1.5' }, internet: '200' },
          residual: { natUnits: 2 },
        }),
      ],
    },
    'The NAT stays for 200 GB of internet traffic, so the endpoints cost $29.13 a month more than they save ($11.13 against a NAT without the free S3 gateway)',
  ],
  [
    'a loss that is a gain where there is no free S3 gateway',
    { teams: [aTeam({ gb: { s3: '1000', internet: '10' }, residual: { natUnits: 2 } })] },
    'The NAT stays for 10 GB of internet traffic, so the endpoints cost $29.20 a month more than they save (against a NAT without the free S3 gateway they save $15.80)',
  ],
  [
    'a loss beside a NAT that nothing needs',
    { teams: [aTeam({ residual: { natUnits: 2 } })] },
    'The NAT stays though nothing needs the internet, so the endpoints cost $29.20 a month more than they save ($29.20 against a NAT without the free S3 gateway)',
  ],
  [
    'a gain',
    { teams: [aTeam({ gb: { s3: '500', interface: { 'ecr.api': '0.2', 'ecr.dkr': '0.8' } } })] },
    'The endpoints save $43.84 a month against a NAT with the free S3 gateway ($66.34 against a NAT without the free S3 gateway)',
  ],
  [
    'a gain though a NAT stays',
    { teams: [aTeam({ gb: { internet: '10' }, residual: { natUnits: 1 } })] },
    'The NAT stays for 10 GB of internet traffic, and the endpoints save $7.30 a month against a NAT with the free S3 gateway ($7.30 against a NAT without the free S3 gateway)',
  ],
  [
    'a gain in a part of a month',
    { hours: 100 },
    'The endpoints save $6.00 in 100 hours against a NAT with the free S3 gateway ($6.00 against a NAT without the free S3 gateway)',
  ],
  [
    'a loss for want of teams',
    { hub: { ...aScenario().hub, route53Profile: true }, teams: [oneNat] },
    'A hub at $576.70 pays from 16 such teams, so the endpoints cost $540.20 a month more than they save ($540.20 against a NAT without the free S3 gateway)',
  ],
  [
    'a loss to the Transit Gateway',
    { connectivity: tgw, teams: [oneNat] },
    'The Transit Gateway costs each team what its NAT gateways did, so the endpoints cost $65.70 a month more than they save ($65.70 against a NAT without the free S3 gateway)',
  ],
  [
    'a loss without anything to replace',
    { teams: [aTeam({ baseline: { natUnits: 0 } })] },
    'The NAT gateways cost too little to pay for endpoints, so the endpoints cost $29.20 a month more than they save ($29.20 against a NAT without the free S3 gateway)',
  ],
  [
    'exactly nothing against both',
    { hub: { azCount: 2, interfaceServices: [] }, teams: [aTeam({ baseline: { natUnits: 0 } })] },
    'The endpoints cost as much as they save (against a NAT without the free S3 gateway just as much)',
  ],
  [
    'exactly nothing, but a gain where there is no free S3 gateway',
    {
      hub: { azCount: 2, interfaceServices: [] },
      teams: [aTeam({ gb: { s3: '100' }, baseline: { natUnits: 0 } })],
    },
    'The endpoints cost as much as they save (against a NAT without the free S3 gateway they save $4.50)',
  ],
  [
    'nothing that may be claimed',
    { teams: [cutOff] },
    'No saving is claimed: 100 GB of internet traffic would have no NAT gateway to leave through',
  ],
  [
    'a gain beside a team that may claim nothing',
    { teams: [cutOff, aTeam({ id: 'b' })] },
    'The endpoints save $58.40 a month against a NAT with the free S3 gateway ($58.40 against a NAT without the free S3 gateway); no saving is claimed for a, whose internet traffic would have no NAT gateway to leave through',
  ],
  [
    'a loss of a team that may claim nothing',
    { teams: [{ ...cutOff, baseline: { natUnits: 0 } }] },
    'The NAT gateways cost too little to pay for endpoints, so the endpoints cost $29.20 a month more than they save ($29.20 against a NAT without the free S3 gateway); no saving is claimed for a, whose internet traffic would have no NAT gateway to leave through',
  ],
  [
    'several teams that may claim nothing',
    { teams: [cutOff, { ...cutOff, id: 'b' }, aTeam({ id: 'c' })] },
    'The endpoints save $63.27 a month against a NAT with the free S3 gateway ($63.27 against a NAT without the free S3 gateway); no saving is claimed for 2 of 3 teams, whose internet traffic would have no NAT gateway to leave through',
  ],
];

test.each(SENTENCES)('%s', (_what, parts, sentence) => {
  expect(explain(computeSavings(aScenario(parts)))).toBe(sentence);
});

test.each(SENTENCES)('%s: no saving is said to be negative', (_what, parts) => {
  expect(explain(computeSavings(aScenario(parts)))).not.toMatch(/-\$|\$-|-\d/);
});

describe('a team by itself', () => {
  const statement = computeSavings(aScenario({ teams: [cutOff, aTeam({ id: 'b' })] }));
  const [unclaimed, gaining] = statement.teams;

  test('is explained by its own numbers', () => {
    expect(explainTeam(statement, gaining!)).toBe(
      'The endpoints save $58.40 a month against a NAT with the free S3 gateway ($58.40 against a NAT without the free S3 gateway)',
    );
  });

  test('keeps silent on the other baseline where it depends on what is not known', () => {
    expect(explainTeam(statement, gaining!, 'headline')).toBe(
      'The endpoints save $58.40 a month against a NAT with the free S3 gateway',
    );
  });

  test('says where nothing may be claimed', () => {
    expect(explainTeam(statement, unclaimed!)).toMatch(/^No saving is claimed: 100 GB/);
  });
});
