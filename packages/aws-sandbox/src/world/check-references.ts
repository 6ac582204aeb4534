import type { ListName } from './lists.data';
import { visibleTo } from './view';
import { type Entry, entriesOf, idOf, type World } from './world';

/** Where a world's other files name what its snapshot does not have; empty where they fit each other. */
export function checkReferences(world: World): readonly string[] {
  return [
    ...servicesProblems(world),
    ...metricsProblems(world),
    ...imagesProblems(world),
    ...accountProblems(world),
  ];
}

type Named = readonly [place: string, what: string, id: unknown, known: ReadonlySet<string> | undefined];

/** What is named and not among what is known. Where nothing is known of a kind, nothing is wrong. */
function missing(named: readonly Named[]): string[] {
  return named
    .filter(([, , id, known]) => id !== undefined && known !== undefined && !known.has(String(id)))
    .map(
      ([place, what, id]) =>
        `${place}: there is no ${what} ${String(id)} in the snapshot; correct one of the two`,
    );
}

function servicesProblems(world: World): string[] {
  return Object.entries(world.services).flatMap(([accountId, regions]) =>
    Object.entries(regions).flatMap(([region, { clusters, services, taskDefinitions, tasks }]) => {
      const at = `services.${accountId}.${region}`;
      const seen = (list: ListName) =>
        idsOf(
          list,
          visibleTo(world, accountId, region, list).map(({ entry }) => entry),
        );
      const clusterArns = fieldsOf(clusters, 'clusterArn');
      const definitionArns = fieldsOf(taskDefinitions, 'taskDefinitionArn');
      const [subnets, groups] = [seen('Subnets'), seen('SecurityGroups')];
      return missing([
        ...services.flatMap((service, index): Named[] => {
          const { subnets: subnetIds, securityGroups } = networkOf(service);
          return [
            [`${at}.services[${index}].clusterArn`, 'cluster', service['clusterArn'], clusterArns],
            [
              `${at}.services[${index}].taskDefinition`,
              'task definition',
              service['taskDefinition'],
              definitionArns,
            ],
            ...subnetIds.map((id): Named => [`${at}.services[${index}] subnets`, 'subnet', id, subnets]),
            ...securityGroups.map((id): Named => [
              `${at}.services[${index}] securityGroups`,
              'group',
              id,
              groups,
            ]),
          ];
        }),
        ...tasks.map((task, index): Named => {
          const place = `${at}.tasks[${index}].taskDefinitionArn`;
          return [place, 'task definition', task['taskDefinitionArn'], definitionArns];
        }),
        ...taskDefinitions.map((definition, index): Named => {
          const place = `${at}.taskDefinitions[${index}].executionRoleArn`;
          return [place, 'role', definition['executionRoleArn'], knownAnywhere(world, accountId, 'Roles')];
        }),
      ]);
    }),
  );
}

function metricsProblems(world: World): string[] {
  return missing(
    world.metrics.map(({ accountId, region, dimensions }, index): Named => {
      const endpoints = idsOf('VpcEndpoints', entriesOf(world, accountId, region, 'VpcEndpoints'));
      return [`metrics[${index}].dimensions`, 'endpoint', dimensions['VPC Endpoint Id'], endpoints];
    }),
  );
}

function imagesProblems(world: World): string[] {
  return Object.entries(world.images).flatMap(([accountId, regions]) =>
    Object.entries(regions).flatMap(([region, repositories]) => {
      const known = idsOf('Repositories', entriesOf(world, accountId, region, 'Repositories'));
      return missing(
        Object.keys(repositories).map((name): Named => [
          `images.${accountId}.${region}`,
          'repository',
          name,
          known,
        ]),
      );
    }),
  );
}

function accountProblems({ organization, snapshot }: World): string[] {
  if (organization === undefined) return [];
  const members = new Set(organization.Accounts.map(({ Id }) => Id));
  return Object.keys(snapshot.accounts)
    .filter(accountId => !members.has(accountId))
    .map(
      accountId =>
        `organization.Accounts: the account ${accountId} of the snapshot is not among them; add it`,
    );
}

/** A global list may stand under any Region; undefined where it stands under none. */
function knownAnywhere(world: World, accountId: string, list: ListName): ReadonlySet<string> | undefined {
  const regions = Object.values(world.snapshot.accounts[accountId] ?? {});
  const lists = regions.map(lists => lists[list]).filter(entries => entries !== undefined);
  return lists.length === 0 ? undefined : idsOf(list, lists.flat());
}

function networkOf(service: Entry): { subnets: readonly string[]; securityGroups: readonly string[] } {
  const { awsvpcConfiguration = {} } = (service['networkConfiguration'] ?? {}) as {
    awsvpcConfiguration?: { subnets?: string[]; securityGroups?: string[] };
  };
  const { subnets = [], securityGroups = [] } = awsvpcConfiguration;
  return { subnets, securityGroups };
}

function idsOf(list: ListName, entries: readonly Entry[]): ReadonlySet<string> {
  return new Set(entries.map(entry => idOf(list, entry)));
}

function fieldsOf(entries: readonly Entry[], field: string): ReadonlySet<string> {
  return new Set(entries.map(entry => String(entry[field])));
}
