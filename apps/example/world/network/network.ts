import {
  type Definition,
  parseDefinition,
  plannedServices,
  type PlannedService,
  type StackPlan,
  synthesise,
} from 'cdktf-private-ecr';
import { type TerraformStack, terraformSnapshot } from 'cdktf-private-ecr/snapshot';
import { appliedStacks } from './applied-stacks';
import { asAwsAnswers } from './as-aws-answers';
import { withAwsIds } from './aws-ids';
import { configuredStacks } from './configured-stacks';
import { firstDefinition } from './definition';
import type { Snapshot } from './snapshot';

/** Where the network's facts come from: what Terraform applied, or what it would apply. */
export type NetworkSource = 'applied' | 'synthesised';

/** A hub of the definition, and the VPC that was made for it. */
export interface Hub {
  readonly name: string;
  readonly accountId: string;
  readonly region: string;
  readonly vpcId: string;
}

/** A team of the definition, and what it runs. */
export interface Team {
  readonly name: string;
  readonly accountId: string;
  readonly region: string;
  readonly owner: string;
  readonly topology: 'shared-subnets' | 'spoke-vpc' | 'standalone';
  readonly hub?: string;
  readonly subnetIds: readonly string[];
  readonly services: readonly PlannedService[];
}

/** The network of the example organisation, with those who use it. */
export interface Network {
  readonly source: NetworkSource;
  readonly snapshot: Snapshot;
  readonly hubs: readonly Hub[];
  readonly teams: readonly Team[];
}

export interface NetworkOptions {
  readonly source: NetworkSource;
  /** Where Terraform's states are kept. */
  readonly folder: string;
  /** The text of the definition. @defaultValue the one that the example organisation begins with */
  readonly definition?: string;
}

/** Generates the example organisation's Terraform, applies it where that is asked for, and reads what came of it. */
export async function makeNetwork({
  source,
  folder,
  definition: text = firstDefinition(),
}: NetworkOptions): Promise<Network> {
  const definition = parseDefinition(text);
  const synthesis = synthesise(definition, { traces: false });
  const stacks = source === 'applied' ? await appliedStacks(synthesis, folder) : configuredStacks(synthesis);
  return networkOf({ source, definition, plans: synthesis.stacks, stacks });
}

/** What Terraform has made, or would make. */
export interface NetworkStacks {
  readonly source: NetworkSource;
  readonly definition: Definition;
  readonly plans: readonly StackPlan[];
  readonly stacks: readonly TerraformStack[];
}

/** Reads stacks as a network. */
export function networkOf({ source, definition, plans, stacks }: NetworkStacks): Network {
  const { snapshot, output } = terraformSnapshot({
    stacks,
    collectedAt: new Date().toISOString(),
    organizationId: definition.organizationId,
  });
  const vpcIdOf = (stack: string) =>
    String(withAwsIds({ id: partOf(output(stack, 'contract'), 'vpcId') }).id);
  return {
    source,
    snapshot: asAwsAnswers(snapshot),
    hubs: definition.hubs.map(({ id, accountId, region }) => {
      return { name: id, accountId, region, vpcId: vpcIdOf(`hub-${region}`) };
    }),
    teams: plans.flatMap(plan => teamOf(plan, output(plan.name, 'task_settings'))),
  };
}

function teamOf(plan: StackPlan, settings: unknown): readonly Team[] {
  if (plan.kind !== 'team' && plan.kind !== 'standalone') return [];
  const { name, accountId, region, owner, topology, hub } = plan.team.request;
  const services = plannedServices(plan.team, withAwsIds(settings));
  const subnetIds = services?.[0]?.workload.networkConfiguration?.awsvpcConfiguration?.subnets;
  if (services === undefined || subnetIds === undefined) {
    throw new Error(
      `the stack ${plan.name} does not say where its tasks run: its output task_settings is not known`,
    );
  }
  // A team that names no service runs none yet.
  const running = plan.team.services.length === 0 ? [] : services;
  return [
    {
      name,
      accountId,
      region,
      owner,
      topology,
      ...(hub !== undefined && { hub }),
      subnetIds,
      services: running,
    },
  ];
}

function partOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
