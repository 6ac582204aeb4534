import {
  formatCidr,
  InvalidInputError,
  nextFree,
  noFreeRange,
  type NetworkSnapshot,
  parseCidr,
  requestedPrefixLength,
} from '@private-ecr/core';
import { addressSpaceOf } from './address-space';
import type { TeamDefinition, TeamInput } from './definition-schema';
import type { Definition } from './parse-definition';
import { parseTeam } from './parse-team';
import { planStacks, type StackPlan } from './stack-plan';
import { synthesise, type Synthesis } from './synthesise';
import { addTeam, changeTeam, readDefinition, removeTeam, writtenTeam } from './team-entries';

/** What a request is rendered with. */
export interface RenderOptions {
  /** What to call the definition in messages. @defaultValue private-ecr.yaml */
  readonly file?: string;
  /** `change` replaces what the team of this name asked for. @defaultValue add */
  readonly mode?: 'add' | 'change';
  readonly hcl?: boolean;
  /** What exists besides, as for `synthesise`. */
  readonly known?: NetworkSnapshot | undefined;
  /** Whether every service is traced, as for `synthesise`. @defaultValue true */
  readonly traces?: boolean;
}

/** A request as files of the network's repository. */
export interface RenderedRequest {
  /** The range that the team gets: the one it asked for, else the lowest free one of the definition. */
  readonly cidr: string;
  /** The definition with the team in it. */
  readonly definition: string;
  /** The team's own stacks, in an order in which they can be applied. */
  readonly stacks: readonly StackPlan[];
  /** Texts by path: the team's stacks, the manifest and the guide. No other stack changes. */
  readonly files: ReadonlyMap<string, string>;
  /** The whole definition, synthesised and traced. */
  readonly synthesis: Synthesis;
}

/**
 * Makes the Terraform of one team's request, checked as the whole definition is: what could not pull is refused with the
 * link that is broken.
 *
 * @param definition - the text of the definition file
 * @param team - a request, or an entry of `teams` with its services
 * @throws {@link InvalidInputError} or {@link SynthesisRefusedError}; then there is nothing to write
 */
export function renderRequest(
  definition: string,
  team: unknown,
  options: RenderOptions = {},
): RenderedRequest {
  const { file = 'private-ecr.yaml', mode = 'add', hcl = false, known, traces = true } = options;
  const parsed = parseTeam(team);
  const before = readDefinition(definition, file);
  const cidr =
    parsed.request.cidr ?? keptCidr(before.definition, parsed) ?? freeCidr(before.definition, parsed);
  const entry = entryOf(team, cidr, mode === 'change' ? writtenTeam(before, parsed.request.name) : undefined);
  const after = mode === 'add' ? addTeam(before, entry) : changeTeam(before, entry);
  const synthesis = synthesise(after.definition, { hcl, known, traces });
  const stacks = stacksOf(synthesis, entry.request.name);
  return { cidr, definition: after.text, stacks, files: filesOf(synthesis, stacks), synthesis };
}

/** A team's end as files of the network's repository. */
export interface RenderedRemoval {
  /** The definition without the team. */
  readonly definition: string;
  /** The team's stacks, in the order in which they were applied. They are destroyed in the reverse order. */
  readonly stacks: readonly StackPlan[];
  /** Texts by path: the manifest and the guide. No other stack changes. */
  readonly files: ReadonlyMap<string, string>;
  /** The rest of the definition, synthesised and traced. */
  readonly synthesis: Synthesis;
}

/**
 * Takes one team out of a definition.
 *
 * @param definition - the text of the definition file
 * @param name - of the team
 * @throws {@link InvalidInputError} where there is no such team
 */
export function renderRemoval(
  definition: string,
  name: string,
  { file = 'private-ecr.yaml', hcl = false, known, traces = true }: Omit<RenderOptions, 'mode'> = {},
): RenderedRemoval {
  const before = readDefinition(definition, file);
  const after = removeTeam(before, name);
  const synthesis = synthesise(after.definition, { hcl, known, traces });
  const stacks = stacksOf({ stacks: planStacks(before.definition) }, name);
  return { definition: after.text, stacks, files: filesOf(synthesis, []), synthesis };
}

function stacksOf({ stacks }: Pick<Synthesis, 'stacks'>, name: string): readonly StackPlan[] {
  return stacks.filter(stack => 'team' in stack && stack.team.request.name === name);
}

/** What is written where no stack but these changes. */
function filesOf({ files }: Synthesis, stacks: readonly StackPlan[]): ReadonlyMap<string, string> {
  const own = new Set(stacks.map(({ folder }) => folder));
  return new Map([...files].filter(([name]) => !name.startsWith('stacks/') || own.has(folderOf(name))));
}

/**
 * As it was written: what was left out is not written down as if somebody had chosen it. A request by itself leaves what
 * else is said of the team, such as its services, as it is.
 */
function entryOf(team: unknown, cidr: string, before: TeamInput | undefined): TeamInput {
  const given = team as TeamInput | TeamInput['request'];
  return 'request' in given
    ? { ...given, request: { ...given.request, cidr } }
    : { ...before, request: { ...given, cidr } };
}

/** A range stays where it is large enough and no larger: another one would be other subnets, and tasks out of work. */
function keptCidr({ teams }: Definition, { request }: TeamDefinition): string | undefined {
  const cidr = teams.find(other => other.request.name === request.name)?.request.cidr;
  if (cidr === undefined) return undefined;
  return request.size === undefined || parseCidr(cidr).prefixLength === requestedPrefixLength(request)
    ? cidr
    : undefined;
}

function folderOf(name: string): string {
  return name.slice(0, name.lastIndexOf('/'));
}

function freeCidr(definition: Definition, { request }: TeamDefinition): string {
  const { pools, reserved } = addressSpaceOf(definition, { request });
  if (pools.length === 0) {
    throw refused('left out', 'the range of the team, such as 10.0.4.0/24', noPool(request.topology));
  }
  const next = nextFree({ pools, reserved, prefixLength: requestedPrefixLength(request) });
  if (next.found) return formatCidr(next.cidr);
  const { found, allowed, fix } = noFreeRange(next, request.hub ?? 'the hub');
  throw refused(found, allowed, fix);
}

function noPool(topology: string): string {
  return topology === 'spoke-vpc'
    ? 'write it down, or add spokeCidrs to the hub, from which ranges are then taken'
    : 'write it down: a VPC of its own without a hub has no pool';
}

function refused(found: string, allowed: string, fix: string): InvalidInputError {
  return new InvalidInputError('request', [{ path: 'cidr', found, allowed, fix }]);
}
