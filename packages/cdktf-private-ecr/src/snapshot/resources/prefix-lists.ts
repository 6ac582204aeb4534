import { idOf } from '../build/identity';
import { readBlocks, readNumber, readText } from '../build/read-arguments';
import { placementOf } from '../build/snapshot-draft';
import type { ResourceReaders } from './resource-reader';

/** Customer-managed prefix lists; those that AWS keeps are implied. */
export const prefixLists: ResourceReaders = {
  aws_ec2_managed_prefix_list: {
    lists: ['ManagedPrefixLists'],
    add: (resource, draft) => {
      const placement = placementOf(resource);
      const name = readText(resource, 'name');
      const entry = draft.add('ManagedPrefixLists', placement, {
        PrefixListId: idOf(resource),
        // A name like those of AWS's own lists would make it one.
        ...(typeof name === 'string' && !name.includes('amazonaws') && { PrefixListName: name }),
        OwnerId: placement.accountId,
        Entries: [],
      });
      const limit = readNumber(resource, 'max_entries', 0, 1_000);
      const MaxEntries = draft.orForget(resource, 'max_entries', limit, entry, 'MaxEntries');
      if (MaxEntries !== undefined) entry.value.MaxEntries = MaxEntries;
      const blocks = draft.orForget(resource, 'entry', readBlocks(resource, 'entry'), entry, 'Entries');
      for (const block of blocks ?? []) {
        const Cidr = draft.orForget(resource, 'entry.cidr', readText(block, 'cidr'), entry, 'Entries');
        if (Cidr !== undefined) entry.value.Entries?.push({ Cidr });
      }
    },
  },
  aws_ec2_managed_prefix_list_entry: {
    lists: ['ManagedPrefixLists'],
    attach: (resource, draft) => {
      const { region } = placementOf(resource);
      const read = readText(resource, 'prefix_list_id');
      const id = draft.orForgetList(resource, 'prefix_list_id', read, 'ManagedPrefixLists');
      const entry = id === undefined ? undefined : draft.find('ManagedPrefixLists', region, id);
      if (id !== undefined && entry === undefined) {
        draft.notThere(resource, 'prefix_list_id', id, 'ManagedPrefixLists');
      }
      const Cidr = draft.orForget(resource, 'cidr', readText(resource, 'cidr'), entry, 'Entries');
      if (entry === undefined || Cidr === undefined) return;
      const entries = (entry.value.Entries ??= []);
      if (!entries.some(other => other.Cidr === Cidr)) entries.push({ Cidr });
    },
  },
};
