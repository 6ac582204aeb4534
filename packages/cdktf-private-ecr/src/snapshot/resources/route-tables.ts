import type { Route } from '@private-ecr/core';
import { idOf } from '../build/identity';
import { type Arguments, readBlocks, readText } from '../build/read-arguments';
import { type Draft, type DraftEntry, placementOf, type SnapshotDraft } from '../build/snapshot-draft';
import { isUnknown } from '../expression/value';
import type { Instance } from '../stack/instance';
import type { ResourceReaders } from './resource-reader';
import { readRoute, unknownTarget } from './routes';

type TableEntry = DraftEntry<'RouteTables'>;

/** Route tables, their routes, and what they are associated with. */
export const routeTables: ResourceReaders = {
  aws_route_table: {
    lists: ['RouteTables'],
    add: (resource, draft) => {
      const placement = placementOf(resource);
      const VpcId = draft.orForgetList(resource, 'vpc_id', readText(resource, 'vpc_id'), 'RouteTables');
      if (VpcId === undefined) return;
      const entry = draft.add('RouteTables', placement, {
        RouteTableId: idOf(resource),
        VpcId,
        OwnerId: placement.accountId,
        Associations: [],
        Routes: [],
      });
      addInlineRoutes(resource, draft, entry);
    },
  },
  aws_default_route_table: {
    lists: ['RouteTables'],
    attach: (resource, draft) => {
      const entry = tableOf(resource, draft, 'default_route_table_id');
      if (entry !== undefined) addInlineRoutes(resource, draft, entry);
    },
  },
  aws_route: {
    lists: ['RouteTables'],
    attach: (resource, draft) => {
      const entry = tableOf(resource, draft, 'route_table_id');
      if (entry !== undefined) addRoute(resource, draft, entry, '', resource);
    },
  },
  aws_route_table_association: {
    lists: ['RouteTables'],
    attach: (resource, draft) => {
      if (resource.get('gateway_id') !== undefined) return;
      const entry = tableOf(resource, draft, 'route_table_id');
      const SubnetId = draft.orForget(
        resource,
        'subnet_id',
        readText(resource, 'subnet_id'),
        entry,
        'Associations',
      );
      if (entry === undefined || SubnetId === undefined) return;
      (entry.value.Associations ??= []).push({ SubnetId, AssociationState: { State: 'associated' } });
    },
  },
  aws_main_route_table_association: {
    lists: ['RouteTables'],
    attach: (resource, draft) => {
      const { region } = placementOf(resource);
      const entry = tableOf(resource, draft, 'route_table_id');
      const vpcId = draft.orForgetList(resource, 'vpc_id', readText(resource, 'vpc_id'), 'RouteTables');
      if (entry === undefined || vpcId === undefined) return;
      for (const { value } of draft.all('RouteTables').filter(table => table.region === region)) {
        if (value.VpcId === vpcId && value.Associations !== undefined) {
          value.Associations = value.Associations.filter(({ Main }) => Main !== true);
        }
      }
      (entry.value.Associations ??= []).push({ Main: true });
    },
  },
};

function tableOf(resource: Instance, draft: SnapshotDraft, argument: string): TableEntry | undefined {
  const { region } = placementOf(resource);
  const id = draft.orForgetList(resource, argument, readText(resource, argument), 'RouteTables');
  const entry = id === undefined ? undefined : draft.find('RouteTables', region, id);
  if (id !== undefined && entry === undefined) draft.notThere(resource, argument, id, 'RouteTables');
  return entry;
}

function addInlineRoutes(resource: Instance, draft: SnapshotDraft, entry: TableEntry): void {
  const blocks = draft.orForget(resource, 'route', readBlocks(resource, 'route'), entry, 'Routes');
  for (const block of blocks ?? []) addRoute(resource, draft, entry, 'route.', block);
}

function addRoute(
  resource: Instance,
  draft: SnapshotDraft,
  entry: TableEntry,
  prefix: string,
  from: Arguments,
): void {
  const route = draft.orForget(resource, `${prefix}destination`, readRoute(from), entry, 'Routes');
  const [argument, unknown] = unknownTarget(from) ?? [];
  if (isUnknown(unknown)) draft.note(resource, `${prefix}${argument ?? ''}`, unknown.reason, 'RouteTables');
  if (route !== undefined) addDistinct((entry.value.Routes ??= []), route);
}

const texts = new WeakMap<Draft<Route>[], Set<string>>();

/** A state repeats in a table what resources of their own say. */
export function addDistinct(routes: Draft<Route>[], route: Draft<Route>): void {
  const known = texts.get(routes) ?? new Set(routes.map(textOfRoute));
  texts.set(routes, known);
  const text = textOfRoute(route);
  if (!known.has(text)) routes.push(route);
  known.add(text);
}

function textOfRoute({ implied: _how, ...route }: Draft<Route>): string {
  return JSON.stringify(Object.entries(route).sort(([a], [b]) => (a < b ? -1 : 1)));
}
