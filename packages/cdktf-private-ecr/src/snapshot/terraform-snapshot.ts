import type { NetworkSnapshot } from '@private-ecr/core';
import { assemble, type SnapshotHead } from './build/assemble';
import { forgetListsOfExistingVpcs } from './build/existing-vpcs';
import { addKnown, forgetWhatWasNotKnown } from './build/known-entries';
import { placementOf, SnapshotDraft } from './build/snapshot-draft';
import { IMPLIED_CONSEQUENCES, IMPLIED_THINGS } from './implied';
import { knownParts } from './expression/known-parts';
import type { SnapshotNote } from './note';
import { addResources, attachResources, noteNotRead, resourcesByType } from './read-resources';
import { readStacks } from './stack/read-stacks';
import type { StackModel } from './stack/stack-model';
import type { TerraformStack } from './stack/terraform-stack';

/** What of Terraform becomes a snapshot. */
export interface TerraformSnapshotProps extends SnapshotHead {
  /** The stacks, in any order. */
  readonly stacks: readonly TerraformStack[];
  /** What exists besides: VPCs, Transit Gateways, zones that stacks only refer to. Terraform's own entries go before it. */
  readonly known?: NetworkSnapshot | undefined;
}

/** A network as it will be after apply, and what of it could not be read. */
export interface TerraformSnapshot {
  readonly snapshot: NetworkSnapshot;
  readonly notes: readonly SnapshotNote[];
  /**
   * What an output of a stack comes to, as plain JSON.
   *
   * @returns undefined, and undefined in the place of a part, for what is not known
   */
  readonly output: (stack: string, name: string) => unknown;
}

/**
 * Reads stacks of Terraform as the network that they describe, so that it can be traced before anything is applied.
 *
 * What has no id yet has its address for one: `vpc-(hub-eu-central-1/aws_vpc.hub)`. What AWS makes by itself is there
 * too, marked `implied`. Terraform describes the whole of what it makes, so of accounts and Regions with stacks lists
 * are present; what cannot be read is absent, with a note, and leads to `unknown`.
 *
 * @throws InvalidInputError for a document that is none of Terraform's, and for a stack whose account or Region is not
 * known
 */
export function terraformSnapshot({ stacks, known, ...head }: TerraformSnapshotProps): TerraformSnapshot {
  const models = readStacks(stacks);
  const draft = new SnapshotDraft(resourcesByType(models));
  addResources(draft);
  if (known !== undefined) addKnown(draft, known);
  for (const rule of IMPLIED_THINGS) rule(draft);
  attachResources(draft);
  for (const rule of IMPLIED_CONSEQUENCES) rule(draft);
  forgetListsOfExistingVpcs(draft);
  forgetWhatWasNotKnown(draft, known);
  noteNotRead(draft, models);
  const places = new Map(
    [...draft.byType.values()]
      .flat()
      .map(placementOf)
      .map(place => [`${place.accountId} ${place.region}`, place]),
  );
  const organizationId = head.organizationId ?? known?.organizationId ?? organizationOfHubs(models);
  return {
    snapshot: assemble(draft, { ...head, organizationId }, [...places.values()], known),
    notes: distinctNotes(draft.notes),
    output: (stack, name) => {
      const model = models.find(candidate => candidate.name === stack);
      return model === undefined ? undefined : knownParts(model.output(name, []));
    },
  };
}

/** The organisation that the contracts of the hubs name, where all that name one name the same. */
function organizationOfHubs(models: readonly StackModel[]): string | undefined {
  const named = models
    .map(model => model.output('contract', ['organizationId']))
    .filter(value => typeof value === 'string');
  const [first, ...others] = new Set(named);
  return others.length === 0 ? first : undefined;
}

function distinctNotes(notes: readonly SnapshotNote[]): readonly SnapshotNote[] {
  const byText = new Map(notes.map(note => [JSON.stringify(note), note]));
  return [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, note]) => note);
}
