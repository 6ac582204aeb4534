import * as z from 'zod';
import { parseInput } from '../../validation';

const names = (what: string) => z.array(z.string().min(1).describe(what)).describe(`a list, each ${what}`);

const selectionSchema = z.strictObject({
  accountIds: names('an AWS account id').optional(),
  regions: names('an AWS Region').optional(),
  vpcIds: names('the id of a VPC').optional(),
});

/** Which part of a snapshot is asked about; each field that is absent means: whatever the snapshot holds. */
export interface HealthSelection {
  /** Owners of VPCs. */
  readonly accountIds?: readonly string[] | undefined;
  readonly regions?: readonly string[] | undefined;
  readonly vpcIds?: readonly string[] | undefined;
}

/** @throws InvalidInputError naming the field that cannot be used */
export function parseSelection(selection: HealthSelection = {}): HealthSelection {
  return parseInput(selectionSchema, selection, 'selection');
}

/** Whether something is asked about; a VPC that is not given is no hindrance. */
export function isSelected(
  { accountIds, regions, vpcIds }: HealthSelection,
  { ownerId, region, vpcId }: { readonly ownerId: string; readonly region: string; readonly vpcId?: string },
): boolean {
  return (
    (accountIds?.includes(ownerId) ?? true) &&
    (regions?.includes(region) ?? true) &&
    (vpcId === undefined || (vpcIds?.includes(vpcId) ?? true))
  );
}
