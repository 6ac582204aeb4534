import type { ContractKind } from '@private-ecr/core';
import type { Definition } from './parse-definition';
import { hubOf } from './definition-rules';
import type { HubDefinition, TeamDefinition } from './definition-schema';

/** Whose output `contract` an input variable of a stack stands for. */
export type StackInputs = Readonly<Partial<Record<`${ContractKind}_contract`, string>>>;

interface PlannedStack {
  /** `hub-eu-central-1`, `share-checkout`: what tells it from all others. */
  readonly name: string;
  /** Where it is written, below the output folder. */
  readonly folder: string;
  readonly accountId: string;
  readonly region: string;
  /** The stacks that must be applied before, by the input variable that carries their contract. */
  readonly inputs: StackInputs;
  /** Every stack that must be applied before: those of the inputs, and those whose leave AWS asks for. */
  readonly after: readonly string[];
}

/** What each kind of stack is for. */
interface StackSubjects {
  readonly hub: { readonly hub: HubDefinition };
  readonly share: { readonly hub: HubDefinition; readonly team: TeamDefinition };
  readonly spoke: { readonly hub: HubDefinition; readonly team: TeamDefinition };
  readonly team: { readonly hub: HubDefinition; readonly team: TeamDefinition };
  readonly standalone: { readonly team: TeamDefinition };
}

export type StackKind = keyof StackSubjects;

/** One state of one kind, and what it is for. */
export type StackPlanOf<Kind extends StackKind> = PlannedStack & {
  readonly kind: Kind;
} & StackSubjects[Kind];

/** One state, and what it is for. */
export type StackPlan = { [Kind in StackKind]: StackPlanOf<Kind> }[StackKind];

/** Which stacks a definition comes to, in an order in which they can be applied. */
export function planStacks(definition: Definition): readonly StackPlan[] {
  return [
    ...definition.hubs.map((hub): StackPlan => ({
      kind: 'hub',
      hub,
      ...placed(`hub-${hub.region}`, 'hub', hub),
      inputs: {},
      after: [],
    })),
    ...definition.teams.flatMap(team => planTeam(team, hubOf(definition, team.request))),
  ];
}

function planTeam(team: TeamDefinition, hub: HubDefinition | undefined): readonly StackPlan[] {
  const { name, topology, accountId, region } = team.request;
  if (topology === 'standalone' || hub === undefined) {
    const folder = `standalone-${name}`;
    return [
      { kind: 'standalone', team, ...placed(folder, folder, { accountId, region }), inputs: {}, after: [] },
    ];
  }
  const hubStack = `hub-${hub.region}`;
  const stack = (
    kind: 'share' | 'spoke' | 'team',
    owner: string,
    inputs: StackInputs,
    ...leave: readonly string[]
  ): StackPlan => {
    const title = `${kind}-${name}`;
    const after = [...Object.values(inputs), ...leave];
    return { kind, hub, team, ...placed(title, title, { accountId: owner, region }), inputs, after };
  };
  const fromHub = { hub_contract: hubStack };
  if (topology === 'shared-subnets') {
    return [
      stack('share', hub.accountId, fromHub),
      stack('team', accountId, { ...fromHub, share_contract: `share-${name}` }),
    ];
  }
  const fromSpoke = { ...fromHub, spoke_contract: `spoke-${name}` };
  const spoke = stack('spoke', accountId, fromHub);
  const share = stack('share', hub.accountId, shareReadsSpoke(hub) ? fromSpoke : fromHub);
  return [
    ...(shareReadsSpoke(hub) ? [spoke, share] : [share, spoke]),
    stack('team', accountId, fromSpoke, `share-${name}`),
  ];
}

/** Whether a share needs ids of the spoke: for leave to use the zones, or to connect it on another's gateway. */
export function shareReadsSpoke({ dns, transitGateway }: HubDefinition): boolean {
  return dns === 'zones' || typeof transitGateway === 'object';
}

function placed(
  name: string,
  folder: string,
  { accountId, region }: { accountId: string; region: string },
): Omit<PlannedStack, 'inputs' | 'after'> {
  return { name, folder: `stacks/${region}/${folder}`, accountId, region };
}
