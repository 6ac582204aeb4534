import type { PlannedService } from 'cdktf-private-ecr';
import type { Network, Team } from '../network/network';
import type { ServiceFacts } from './service-facts';

/** A service, its team, and what is known of it beside its Terraform. */
export interface Planned {
  readonly team: Team;
  readonly planned: PlannedService;
  readonly facts: ServiceFacts;
}

/**
 * The services of the network with their facts.
 *
 * @throws Error for a service without facts, and for facts without a service
 */
export function servicesOf(
  { teams }: Pick<Network, 'teams'>,
  facts: Readonly<Record<string, ServiceFacts>>,
): readonly Planned[] {
  const all = teams.flatMap(team => team.services.map(planned => ({ team, planned })));
  const unknown = Object.keys(facts).filter(name => !all.some(({ planned }) => planned.service === name));
  if (unknown.length > 0) {
    throw new Error(`world/data/services.yaml: no team of infra/private-ecr.yaml runs ${unknown.join(', ')}`);
  }
  return all.map(({ team, planned }) => {
    const found = facts[planned.service];
    if (found === undefined) {
      throw new Error(
        `world/data/services.yaml: ${planned.service} of the team ${team.name} is missing; add it`,
      );
    }
    return { team, planned, facts: found };
  });
}

/** The name of the cluster that a team's services run in. */
export function clusterOf({ name }: Team): string {
  return name;
}

/** An ARN of a team's account in its Region. */
export function arnOf({ accountId, region }: Team, service: string, resource: string): string {
  return `arn:aws:${service}:${region}:${accountId}:${resource}`;
}

/** The ARN of a service of Amazon ECS. */
export function serviceArn({ team, planned }: Planned): string {
  return arnOf(team, 'ecs', `service/${clusterOf(team)}/${planned.service}`);
}
