import type { ListEntry, ListName } from '@private-ecr/core';
import { terraformSnapshot } from '..';
import type { SnapshotNote } from '../note';
import { COLLECTED_AT, HUB_ACCOUNT, oneStack, REGION, type TerraformDocument } from './documents';

type Resources = TerraformDocument['resource'];

/** What resources of one stack, called `net`, come to. */
export function read(resource: Resources) {
  const { snapshot, notes } = terraformSnapshot({ stacks: [oneStack(resource)], collectedAt: COLLECTED_AT });
  return { lists: snapshot.accounts[HUB_ACCOUNT]?.[REGION] ?? {}, notes };
}

/** A list as it comes out of resources; undefined where it is not known. */
export function listOf<Name extends ListName>(list: Name, resource: Resources) {
  return read(resource).lists[list] as readonly (ListEntry<Name> & { implied?: true })[] | undefined;
}

/** Of a list what was not implied as a whole. */
export function ownOf<Name extends ListName>(list: Name, resource: Resources) {
  return listOf(list, resource)?.filter(({ implied }) => implied !== true);
}

export function notesOf(resource: Resources): readonly SnapshotNote[] {
  return read(resource).notes;
}

/** The id of something of the stack `net`. */
export function netId(prefix: string, address: string): string {
  return `${prefix}(net/${address})`;
}

export const VPC: Resources = { aws_vpc: { main: { cidr_block: '10.0.0.0/16' } } };
export const VPC_ID = netId('vpc-', 'aws_vpc.main');
export const IN_VPC = { vpc_id: '${aws_vpc.main.id}' };

/** A VPC with a subnet. */
export const SUBNET: Resources = {
  ...VPC,
  aws_subnet: { a: { ...IN_VPC, cidr_block: '10.0.0.0/24', availability_zone_id: 'euc1-az1' } },
};
export const SUBNET_ID = netId('subnet-', 'aws_subnet.a');
