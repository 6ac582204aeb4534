import { aDetail } from '../../testing/fixtures';
import { type Knobs, knobsOf, turned, whatIf } from './what-if';

const moneyOf = (state: 'healthy' | 'loss') => {
  const { savings } = aDetail(state);
  if (!savings) throw new Error('the recording has savings');
  return savings;
};
const HEALTHY = moneyOf('healthy');
const TODAY = knobsOf(HEALTHY);
const resultOf = (changes: Partial<Knobs>, money = HEALTHY) =>
  whatIf(money, { ...knobsOf(money), ...changes });
const computed = (changes: Partial<Knobs>, money = HEALTHY) => {
  const result = resultOf(changes, money);
  if (result.kind !== 'computed') throw new Error(JSON.stringify(result));
  return result;
};
const gb = (changes: Partial<Knobs['gb']>) => ({ gb: { ...TODAY.gb, ...changes } });

test('the knobs stand where the scenario is', () => {
  expect(TODAY).toEqual({
    azCount: 2,
    teams: 10,
    endpoints: 3,
    natUnits: 0,
    gb: { s3: '420', interface: '14', internet: '0' },
  });
});

describe('whatIf', () => {
  test.each(['healthy', 'loss'] as const)('untouched it is the headline of a %s service', state => {
    const { summary } = aDetail(state);
    const headline = summary.savings.state === 'known' ? summary.savings.monthlyUsd : undefined;
    expect(computed({}, moneyOf(state))).toMatchObject({ savingUsd: headline, deltaUsd: '0.00' });
  });

  test.each<[string, Partial<Knobs>, 'up' | 'down']>([
    ['a third zone', { azCount: 3 }, 'down'],
    ['fewer zones', { azCount: 1 }, 'up'],
    ['more teams', { teams: 20 }, 'up'],
    ['fewer teams', { teams: 2 }, 'down'],
    ['more endpoints', { endpoints: 6 }, 'down'],
    ['a NAT gateway that stays', { natUnits: 1 }, 'down'],
    ['more data of the APIs', gb({ interface: '1000' }), 'up'],
  ])('%s turns the saving', (_what, changes, direction) => {
    expect(computed(changes).deltaUsd.startsWith('-')).toBe(direction === 'down');
  });

  test('one team alone with a NAT gateway that stays loses money, and that is said', () => {
    const result = computed({ teams: 1, natUnits: 2 });
    expect(result.losesMoney).toBe(true);
    expect(result.explanation).toMatch(/the endpoints cost \$[\d.]+ a month more than they save/);
  });

  test('internet traffic that would be cut off claims no saving', () => {
    expect(computed(gb({ internet: '5' }))).toMatchObject({ claimed: false, losesMoney: false });
  });

  test.each<[string, Partial<Knobs>, string]>([
    ['a negative amount', gb({ s3: '-5' }), 'teams[0].gb.s3'],
    ['a word', gb({ internet: 'lots' }), 'teams[0].gb.internet'],
    ['nothing', gb({ interface: '' }), 'teams[0].gb.interface["ecr.api"]'],
    ['markup', gb({ s3: '<img src=x onerror=alert(1)>' }), 'teams[0].gb.s3'],
    ['an exponent', gb({ s3: '1e400' }), 'teams[0].gb.s3'],
    ['more zones than there are', { azCount: 7 }, 'hub.azCount'],
  ])('%s is refused with its path', (_what, changes, path) => {
    const result = resultOf(changes);
    expect(result.kind === 'invalid' && result.problems.map(problem => problem.path)).toEqual([path]);
  });

  test('a scenario that cannot be read is a problem, not an exception', () => {
    expect(whatIf({ ...HEALTHY, scenario: {} }, TODAY).kind).toBe('invalid');
  });
});

describe('turned', () => {
  test('further teams are like this one, with names that no other has', () => {
    const { teams } = turned(HEALTHY, { ...TODAY, teams: 13 }) as { teams: { id: string }[] };
    expect(new Set(teams.map(({ id }) => id)).size).toBe(13);
  });

  test('fixed weights cover the teams that there then are', () => {
    const weights = Object.fromEntries(
      Array.from({ length: 10 }, (_, position) => [`team-${position}`, '1']),
    );
    const scenario = { ...HEALTHY.scenario, allocation: { method: 'fixed', weights } };
    for (const teams of [3, 12]) {
      expect(whatIf({ ...HEALTHY, scenario }, { ...TODAY, teams }).kind).toBe('computed');
    }
  });

  test('prices are those of today, also where they are not the list price', () => {
    const rates = { ...HEALTHY.rates, natHour: { ...HEALTHY.rates['natHour'], usd: '1' } };
    expect(turned({ ...HEALTHY, rates }, TODAY)).toMatchObject({ prices: { natHour: '1' } });
  });

  test('data of a service whose endpoint is gone counts as internet traffic', () => {
    expect(turned(HEALTHY, { ...TODAY, endpoints: 2 })).toMatchObject({
      hub: { interfaceServices: ['ecr.api', 'ecr.dkr'] },
      teams: [
        { gb: { interface: { 'ecr.api': '0.4', 'ecr.dkr': '1.6' }, internet: '12' } },
        {},
        {},
        {},
        {},
        {},
        {},
        {},
        {},
        {},
      ],
    });
  });
});
