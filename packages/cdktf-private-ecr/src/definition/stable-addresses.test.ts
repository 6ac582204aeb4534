import { anOrganization, aRequest, definitionOf, type OrganizationDraft } from '../testing';
import { synthesise } from './synthesise';

type Change = (draft: OrganizationDraft) => void;

/** The texts of all stacks, by the file. */
function stacksOf(change?: Change): Record<string, string> {
  const { files, stacks } = synthesise(definitionOf(anOrganization(change)));
  return Object.fromEntries(stacks.map(({ folder }) => [folder, files.get(`${folder}/cdk.tf.json`) ?? '']));
}

const before = stacksOf();

/** The stacks that two definitions have in common and of which a byte differs. */
function changedBy(change: Change): string[] {
  const after = stacksOf(change);
  return Object.keys(before).filter(folder => folder in after && after[folder] !== before[folder]);
}

/** Every address of a stack with its arguments. */
function resourcesOf(text: string): Record<string, unknown> {
  const { resource } = JSON.parse(text) as { resource: Record<string, Record<string, unknown>> };
  return Object.fromEntries(
    Object.entries(resource).flatMap(([type, named]) =>
      Object.entries(named).map(([name, args]) => [`${type}.${name}`, args]),
    ),
  );
}

const FRANKFURT = { hub: 'network-frankfurt', region: 'eu-central-1' };
const addTeam: Change = draft =>
  draft.teams.unshift({
    request: aRequest('aardvark', '444455556609', { ...FRANKFURT, cidr: '10.0.6.0/24' }),
  });

describe('changes no byte of the stacks that were there', () => {
  test.each<[string, Change]>([
    ['a team in shared subnets that is added before all others', addTeam],
    [
      'a spoke that is added',
      draft =>
        draft.teams.push({
          request: aRequest('maps', '444455556609', {
            ...FRANKFURT,
            topology: 'spoke-vpc',
            cidr: '10.8.1.0/24',
          }),
        }),
    ],
    ['a team that leaves', draft => draft.teams.splice(0, 1)],
    ['a spoke that leaves', draft => draft.teams.splice(3, 1)],
    ['another order of the teams', draft => draft.teams.reverse()],
    ['another order of the hubs', draft => draft.hubs.reverse()],
    [
      'a hub that leaves with its team',
      draft => {
        draft.hubs.splice(1, 1);
        draft.teams.splice(4, 1);
      },
    ],
  ])('%s', (_title, change) => {
    expect(changedBy(change)).toEqual([]);
  });
});

describe('changes no resource that was there', () => {
  const HUB = 'stacks/eu-central-1/hub';
  const vpc = (draft: OrganizationDraft) =>
    draft.hubs[0].vpc as { secondaryCidrs: string[]; zones: Record<string, string> };

  test.each<[string, Change, RegExp]>([
    ['a service', draft => (draft.hubs[0].endpoints = { services: ['sts', 'kms'] }), /_sts/],
    ['a log of queries', draft => (draft.hubs[0].resolverQueryLog = true), /query-log/],
  ])('%s that is added to a hub', (_title, change, added) => {
    const [was, is] = [resourcesOf(before[HUB]!), resourcesOf(stacksOf(change)[HUB]!)];
    for (const [address, args] of Object.entries(was))
      expect([address, is[address]]).toEqual([address, args]);
    const further = Object.keys(is).filter(address => !(address in was));
    expect(further.length).toBeGreaterThan(0);
    expect(further.filter(address => !added.test(address))).toEqual([]);
  });

  test('a zone that is added to a hub changes no other stack but those that lead to its endpoints by range', () => {
    const change: Change = draft => (vpc(draft).zones = { ...vpc(draft).zones, 'euc1-az4': '10.0.0.96/27' });
    expect(changedBy(change).filter(folder => folder !== HUB)).toEqual([
      'stacks/eu-central-1/spoke-search',
      'stacks/eu-central-1/team-search',
    ]);
    const after = stacksOf(change);
    for (const folder of changedBy(change).filter(each => each !== HUB)) {
      const [was, is] = [resourcesOf(before[folder]!), resourcesOf(after[folder]!)];
      for (const [address, args] of Object.entries(was))
        expect([address, is[address]]).toEqual([address, args]);
      expect(Object.keys(is).filter(address => !(address in was))).toEqual([
        expect.stringMatching(/euc1-az4/),
      ]);
    }
  });

  test.each<[string, Change]>([
    ['a zone', draft => (vpc(draft).zones = { 'euc1-az4': '10.0.0.96/27', ...vpc(draft).zones })],
    ['a secondary range', draft => vpc(draft).secondaryCidrs.unshift('100.65.0.0/20')],
    ['another order of services', draft => (draft.hubs[0].endpoints = { services: ['kms'] })],
  ])('%s keeps every address of a hub', (_title, change) => {
    const [was, is] = [resourcesOf(before[HUB]!), resourcesOf(stacksOf(change)[HUB]!)];
    expect(Object.keys(was).filter(address => !(address in is))).toEqual([]);
  });

  test('another order of the services changes no byte', () => {
    const services = (...names: string[]): string[] => {
      const all = stacksOf(draft => (draft.hubs[0].endpoints = { services: names }));
      return Object.values(all);
    };
    expect(services('sts', 'kms', 'ssm')).toEqual(services('ssm', 'sts', 'kms'));
  });
});

test('a definition that says the same twice comes to the same bytes', () => {
  expect(stacksOf()).toEqual(before);
});
