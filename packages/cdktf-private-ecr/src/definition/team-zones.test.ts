import { anOrganization, definitionOf, type OrganizationDraft, TEAMS } from '../testing';
import { hubOf } from './definition-rules';
import { subnetsOfTeam } from './team-zones';

function subnetsOf(
  name: (typeof TEAMS)[number],
  change: (draft: OrganizationDraft) => void = () => undefined,
) {
  const definition = definitionOf(anOrganization(change));
  const team = definition.teams[TEAMS.indexOf(name)]!;
  return subnetsOfTeam(team, hubOf(definition, team.request));
}

describe('the subnets of a team', () => {
  test('are in the first zones of its hub', () => {
    expect(subnetsOf('checkout')).toEqual({
      zones: { 'euc1-az1': '10.0.4.0/25', 'euc1-az2': '10.0.4.128/25' },
      publicZones: {},
    });
  });

  test('are in the zones that it names', () => {
    const { zones } = subnetsOf('checkout', draft => (draft.teams[0]!.zones = ['euc1-az3', 'euc1-az1']));
    expect(zones).toEqual({ 'euc1-az3': '10.0.4.0/25', 'euc1-az1': '10.0.4.128/25' });
  });

  test('are quarters of its range for three zones, of which one stays free', () => {
    expect(subnetsOf('billing').zones).toEqual({
      'euc1-az1': '100.64.0.0/26',
      'euc1-az2': '100.64.0.64/26',
      'euc1-az3': '100.64.0.128/26',
    });
  });

  test('have public ones beside them where NAT gateways are its own', () => {
    expect(subnetsOf('legacy')).toEqual({
      zones: { 'euc1-az1': '10.20.0.0/26', 'euc1-az2': '10.20.0.64/26' },
      publicZones: { 'euc1-az1': '10.20.0.128/26', 'euc1-az2': '10.20.0.192/26' },
    });
  });
});
