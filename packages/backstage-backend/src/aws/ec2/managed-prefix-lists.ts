import { paginateDescribeManagedPrefixLists, paginateGetManagedPrefixListEntries } from '@aws-sdk/client-ec2';
import { gatherGaps } from '../gaps';
import { allPages } from '../pages';
import type { ListReader, UnitReading } from '../unit-reading';

/** Prefix lists, with the ranges of those that rules and routes name and that no other list tells the ranges of. */
export const readManagedPrefixLists: ListReader = async unit => {
  const vpcs = await unit.list('Vpcs');
  if (vpcs?.length === 0) return { value: [] };
  const client = await unit.client('ec2');
  const pages = paginateDescribeManagedPrefixLists({ client, pageSize: 100 }, {});
  const lists = await allPages(pages, page => page.PrefixLists);
  const wanted = await wantedIds(unit);
  const gaps = gatherGaps();
  const value = await Promise.all(
    lists.map(async list => {
      if (list.PrefixListId === undefined || !wanted.has(list.PrefixListId)) return list;
      const entries = paginateGetManagedPrefixListEntries(
        { client, pageSize: 100 },
        { PrefixListId: list.PrefixListId },
      );
      const Entries = await gaps.skipRefused(allPages(entries, page => page.Entries));
      return { ...list, Entries };
    }),
  );
  return { value, gaps: gaps.found };
};

async function wantedIds(unit: UnitReading): Promise<ReadonlySet<string>> {
  const [groups, tables, transitTables, known] = await Promise.all([
    unit.list('SecurityGroups'),
    unit.list('RouteTables'),
    unit.list('TransitGatewayRouteTables'),
    unit.list('PrefixLists'),
  ]);
  const named = [
    ...(groups ?? []).flatMap(({ IpPermissions = [], IpPermissionsEgress = [] }) =>
      [...IpPermissions, ...IpPermissionsEgress].flatMap(({ PrefixListIds }) =>
        (PrefixListIds ?? []).map(({ PrefixListId }) => PrefixListId),
      ),
    ),
    ...(tables ?? []).flatMap(({ Routes }) =>
      (Routes ?? []).map(({ DestinationPrefixListId }) => DestinationPrefixListId),
    ),
    ...(transitTables ?? []).flatMap(({ Routes }) => (Routes ?? []).map(({ PrefixListId }) => PrefixListId)),
  ];
  const told = new Set((known ?? []).filter(({ Cidrs }) => Cidrs).map(({ PrefixListId }) => PrefixListId));
  return new Set(named.filter((id): id is string => id !== undefined && !told.has(id)));
}
