import type { WorldInput } from '@private-ecr/aws-sandbox';
import type { Network } from './network/network';
import type { Snapshot } from './network/snapshot';
import { ecsOf } from './parts/ecs';
import { metricsOf } from './parts/metrics';
import { readOrganization } from './parts/organization';
import { type Planned, servicesOf } from './parts/planned';
import { readRates } from './parts/rates';
import { imagesOf, type PulledRepository, repositoriesOf, repositoryEntry } from './parts/repositories';
import { readServiceFacts } from './parts/service-facts';

/** The services of a network with what is known of them. */
export function plannedOf(network: Network): readonly Planned[] {
  return servicesOf(network, readServiceFacts());
}

/** All that the sandbox serves: the network as it was made, and what runs in it as of `now`. */
export function makeWorld(network: Network, now: Date): WorldInput {
  const services = plannedOf(network);
  const repositories = repositoriesOf(services);
  return {
    snapshot: withRepositories(network.snapshot, repositories) as WorldInput['snapshot'],
    services: ecsOf(services, now),
    metrics: metricsOf(services, network, now),
    images: imagesOf(repositories),
    organization: readOrganization(),
    rates: readRates(),
  };
}

/** The repositories are the teams' own and no part of the Terraform of the network. */
function withRepositories(snapshot: Snapshot, repositories: readonly PulledRepository[]): Snapshot {
  const accounts = structuredClone(snapshot.accounts);
  for (const repository of repositories) {
    const lists = ((accounts[repository.accountId] ??= {})[repository.region] ??= {});
    (lists.Repositories ??= []).push(repositoryEntry(repository));
  }
  return { ...snapshot, accounts };
}
