import type { DefinitionRule } from './definition-rules';
import type { DefinitionFields, HubDefinition, TeamDefinition } from './definition-schema';

/** What must hold where a hub serves accounts other than its own. */
export const SHARING_RULES: readonly DefinitionRule[] = [
  {
    broken: definition =>
      definition.organizationId === undefined && teamsOfOtherAccounts(definition).length > 0
        ? [['organizationId']]
        : [],
    allowed: 'the id of the organisation, where a team has another account than its hub',
    fix: 'write what aws organizations describe-organization prints as Id: the key of the logs and the endpoints admit the members of the organisation',
  },
  {
    broken: definition =>
      teamsOfOtherAccounts(definition)
        .filter(({ team, hub }) => usesSharedResource(team, hub) && !isPrincipal(team, hub))
        .map(({ place }) => ['teams', place, 'request', 'accountId']),
    allowed: 'an account that the hub shares with (hubs[].principals)',
    fix: 'add it, its organisational unit or the organisation to principals of the hub, which shares its Transit Gateway, its Profile and its client security group with nobody else',
  },
];

interface TeamOfHub {
  readonly team: TeamDefinition;
  readonly place: number;
  readonly hub: HubDefinition;
}

function teamsOfOtherAccounts({ hubs, teams }: DefinitionFields): readonly TeamOfHub[] {
  return teams.flatMap((team, place) => {
    const { topology, accountId, hub: hubId } = team.request;
    const hub = topology === 'standalone' ? undefined : hubs.find(({ id }) => id === hubId);
    return hub === undefined || hub.accountId === accountId ? [] : [{ team, place, hub }];
  });
}

/** Whether a team takes what the hub's own share holds; subnets are shared by the team's. */
function usesSharedResource({ request }: TeamDefinition, { dns, transitGateway }: HubDefinition): boolean {
  if (request.topology === 'spoke-vpc') return transitGateway === 'new' || dns === 'profile';
  return request.connectivity === 'security-group-reference';
}

/** Which accounts an organisation or a unit of it has is for AWS to know. */
function isPrincipal({ request }: TeamDefinition, { principals }: HubDefinition): boolean {
  return principals.some(principal => principal === request.accountId || principal.startsWith('arn:'));
}
