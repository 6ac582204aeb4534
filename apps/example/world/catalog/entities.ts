import { SERVICE_ANNOTATIONS, VPC_ANNOTATIONS, VPC_RESOURCE_TYPE } from '@private-ecr/core';
import type { Network, Team } from '../network/network';
import type { Entry } from '../network/snapshot';
import { placeOf } from '../parts/places';
import { type Planned, serviceArn } from '../parts/planned';
import { repositoriesOf } from '../parts/repositories';

const API_VERSION = 'backstage.io/v1alpha1';

const TITLE_OF_TOPOLOGY: Readonly<Record<Team['topology'], string>> = {
  'shared-subnets': 'subnets that the hub shares',
  'spoke-vpc': 'a VPC of its own behind the hub’s Transit Gateway',
  standalone: 'a VPC of its own with its own endpoints',
};

/**
 * The catalog of the example organisation: each team's network as a Resource, and its services, which depend on it.
 * Hubs are not among them: the catalog module makes those from its configuration; nor are networks
 * that were requested, which have files of their own in the network's repository.
 */
export function catalogEntities(network: Network, services: readonly Planned[]): readonly Entry[] {
  return [
    ...network.teams
      .filter(({ services: running }) => running.length > 0)
      .flatMap(team => [systemOf(team), networkResource(team, network)]),
    ...services.map(componentOf),
  ];
}

function systemOf({ name, owner }: Team): Entry {
  return { apiVersion: API_VERSION, kind: 'System', metadata: { name }, spec: { owner } };
}

function networkResource(team: Team, network: Network): Entry {
  const { name, owner, accountId, region, topology, hub, subnetIds } = team;
  return {
    apiVersion: API_VERSION,
    kind: 'Resource',
    metadata: {
      name: networkName(team),
      title: `Network of ${name}`,
      description: `Where the services of ${name} run: ${TITLE_OF_TOPOLOGY[topology]}.`,
      annotations: {
        [VPC_ANNOTATIONS.accountId]: accountId,
        [VPC_ANNOTATIONS.region]: region,
        [VPC_ANNOTATIONS.vpcId]: placeOf(team, network).vpcId,
        [VPC_ANNOTATIONS.subnetIds]: subnetIds.join(','),
        [VPC_ANNOTATIONS.topology]: topology,
        ...(hub !== undefined && { [VPC_ANNOTATIONS.hub]: hub }),
        [VPC_ANNOTATIONS.team]: name,
      },
    },
    spec: { type: VPC_RESOURCE_TYPE, owner, system: name },
  };
}

function componentOf(service: Planned): Entry {
  const { team, planned, facts } = service;
  const repositories = repositoriesOf([service]).map(({ arn }) => arn);
  return {
    apiVersion: API_VERSION,
    kind: 'Component',
    metadata: {
      name: planned.service,
      title: facts.title,
      annotations: {
        [SERVICE_ANNOTATIONS.ecsServiceArn]: serviceArn(service),
        [SERVICE_ANNOTATIONS.ecrRepositoryArn]: repositories.join(','),
      },
    },
    spec: {
      type: 'service',
      lifecycle: 'production',
      owner: team.owner,
      system: team.name,
      dependsOn: [`resource:default/${networkName(team)}`],
    },
  };
}

/** The name of the Resource that stands for a team's network. */
export function networkName({ name }: Team): string {
  return `network-${name}`;
}
