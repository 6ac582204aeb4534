import { entryOf, type Scenario } from '../../testing';

type Lists = Scenario['hub'];

/** A route table's route for a range or a prefix list. */
export function routeOf(lists: Lists, tableId: string, destination: string) {
  const routes = entryOf(lists, 'RouteTables', tableId).Routes ?? [];
  const route = routes.find(candidate => Object.values(candidate).includes(destination));
  if (route === undefined) throw new Error(`${tableId} has no route for ${destination}`);
  return route;
}

export function withoutRoute(lists: Lists, tableId: string, destination: string): void {
  const table = entryOf(lists, 'RouteTables', tableId);
  const removed = routeOf(lists, tableId, destination);
  table.Routes = table.Routes?.filter(route => route !== removed) ?? [];
}

export function addRoute(lists: Lists, tableId: string, route: object): void {
  entryOf(lists, 'RouteTables', tableId).Routes?.push({ State: 'active', ...route });
}

/** The routes of the Transit Gateway's one table. */
export function tgwRoutes({ hub }: Scenario) {
  const table = entryOf(hub, 'TransitGatewayRouteTables', 'tgw-rtb-1');
  return (table.Routes ??= []);
}

/** Turns the default route of a spoke without endpoints to another target. */
export function defaultRouteTo({ team }: Scenario, target: object): void {
  withoutRoute(team, 'rtb-spoke', '0.0.0.0/0');
  addRoute(team, 'rtb-spoke', { DestinationCidrBlock: '0.0.0.0/0', ...target });
}

/** In place of the default route of a table the two halves of the internet, each to a target of its own. */
export function halvesTo(lists: Lists, tableId: string, lower: object, upper: object): void {
  withoutRoute(lists, tableId, '0.0.0.0/0');
  addRoute(lists, tableId, { DestinationCidrBlock: '0.0.0.0/1', ...lower });
  addRoute(lists, tableId, { DestinationCidrBlock: '128.0.0.0/1', ...upper });
}
