import { ENDPOINT_QUOTAS, type QuotaId } from '../validations/support/quotas.data';
import type { DefinitionRule } from './definition-rules';
import type { DefinitionFields, HubDefinition, TeamDefinition } from './definition-schema';
import { zonesOfHub, zonesOfTeam } from './team-zones';

type CountedQuota = Exclude<QuotaId, 'interfaceEndpoints'>;

/** Told the teams of a hub one after the other, says how much of a quota is used with each. */
type Counter = (team: TeamDefinition) => number;

/** The quotas that only the teams of a hub together can meet. */
const COUNTERS: Readonly<Record<CountedQuota, (hub: HubDefinition) => Counter>> = {
  participants: () => {
    const accounts = new Set<string>();
    return ({ request }) => (isShared(request) ? accounts.add(request.accountId).size : 0);
  },
  sharedSubnets: () => {
    const byAccount = new Map<string, number>();
    return ({ request }) => {
      if (!isShared(request)) return 0;
      const { accountId, azCount } = request;
      const used = (byAccount.get(accountId) ?? 0) + azCount;
      byAccount.set(accountId, used);
      return used;
    };
  },
  subnets: hub => {
    let subnets = zonesOfHub(hub).length;
    return team => (isShared(team.request) ? (subnets += zonesOfTeam(team, hub).length) : 0);
  },
  vpcsPerZone: ({ dns }) => {
    // The hub's own VPC is the first of each zone.
    let vpcs = 1;
    return ({ request }) => (dns === 'zones' && request.topology === 'spoke-vpc' ? (vpcs += 1) : 0);
  },
  endpointIngressRules: ({ admitBy }) => {
    let rules = (admitBy?.prefixListMaxEntries ?? 0) + (admitBy?.securityGroupReference === true ? 1 : 0);
    return ({ request }) => (request.connectivity === 'cidr' ? (rules += 1) : 0);
  },
};

/** One rule for each quota, at the teams that go beyond it. */
export const QUOTA_RULES: readonly DefinitionRule[] = ENDPOINT_QUOTAS.flatMap(({ id, title, limit, fix }) =>
  id === 'interfaceEndpoints'
    ? []
    : [
        {
          broken: definition =>
            definition.hubs.flatMap(hub =>
              placesBeyond(definition, hub, COUNTERS[id](hub), hub.raisedQuotas[id] ?? limit),
            ),
          allowed: `at most ${limit} ${title}, or what AWS has raised it to: hubs[].raisedQuotas.${id}`,
          fix,
        },
      ],
);

function isShared({ topology }: TeamDefinition['request']): boolean {
  return topology === 'shared-subnets';
}

function placesBeyond({ teams }: DefinitionFields, hub: HubDefinition, used: Counter, limit: number) {
  return teams.flatMap((team, place) =>
    team.request.hub === hub.id && used(team) > limit ? [['teams', place, 'request', 'hub']] : [],
  );
}
