import type { Located, RouteTable } from '../../snapshot';
import { takesName } from '../../trace/dns/endpoint-zones';
import { evidenceOf, type Finding } from '../../trace/finding';
import { internetWay } from '../../trace/path/internet';
import { listOf } from '../../trace/path/missing-list';
import { placeOf } from '../../trace/path/place';
import { NO_TARGET, publicRoutes } from '../../trace/path/public-routes';
import { s3Addresses } from '../../trace/path/s3-addresses';
import { isFinding, type S3Crossing, s3GatewayRoute } from '../../trace/path/s3-route';
import { routeTableOf } from '../../trace/path/subnet-route-table';
import type { HealthRule } from '../health-rule';
import { degraded, failing, type Observation, unseen } from '../observation';
import type { HealthScene } from '../scene';
import type { ScopedVpc } from '../scope/scope';
import { consumersOf } from './shared/consumers';
import { interfaceEndpoints, listed, serviceOf, vpcSubject } from './shared/subjects';

/**
 * The route to the S3 gateway endpoint in every route table whose subnets pull: layers come from S3. Without it pulls
 * are `failing`; where other routes carry the layers they are `degraded`, for that way costs money.
 * Where nobody knows whether tasks use the table, a missing route is `unknown`.
 */
export const s3GatewayRouteRule: HealthRule = {
  id: 's3-gateway-route',
  title: 'Every route table of consumers leads to the S3 gateway endpoint',
  evaluate: scene => scene.scope.vpcs.flatMap(vpc => ofVpc(scene, vpc)),
};

/** Subnets with the same table and the same answer. */
interface Group {
  readonly table: RouteTable | undefined;
  readonly finding: Finding | undefined;
  /** Where there is no route to a gateway: whether another way takes the layers; undefined where that is not known. */
  readonly hasDetour: boolean | undefined;
  readonly subnetIds: string[];
}

function ofVpc(scene: HealthScene, vpc: ScopedVpc): Observation[] {
  const { index } = scene;
  if (!index.known('Subnets', vpc.ownerId, vpc.region)) {
    const what = `the ${listOf('Subnets', vpc.ownerId, vpc.region)}`;
    return [unseen(vpcSubject(vpc), what, `tasks in ${vpc.vpcId} may have no way to image layers`)];
  }
  const consumers = consumersOf(scene, vpc);
  if (!consumers.areKnown && !servesPulls(vpc)) return [];
  return groupsOf(scene, vpc, consumers.subnetIds).flatMap(group => ofGroup(vpc, group, consumers.areKnown));
}

/** Whether images are pulled through a VPC at all. */
function servesPulls({ endpoints }: ScopedVpc): boolean {
  return endpoints.some(endpoint => ['ecr.dkr', 's3'].includes(serviceOf(endpoint)));
}

function groupsOf({ index }: HealthScene, vpc: ScopedVpc, subnetIds: readonly string[]): Group[] {
  const groups = new Map<string, Group>();
  for (const subnetId of subnetIds) {
    const place = placeOf(index, vpc.region, subnetId);
    if (place === undefined) continue;
    // What interfaces in a subnet have public addresses is not told: a public subnet counts as a way.
    const crossing = { index, from: place, hasPublicIp: true };
    const route = s3GatewayRoute(crossing);
    const finding = route === undefined || isFinding(route) ? route : route.finding;
    const located = routeTableOf(index, place).value;
    const table = located?.entry;
    const key = table?.RouteTableId ?? subnetId;
    const group = groups.get(key);
    if (group !== undefined) {
      group.subnetIds.push(subnetId);
      continue;
    }
    const hasDetour = located && hasDetourFrom(crossing, located);
    groups.set(key, { table, finding, hasDetour, subnetIds: [subnetId] });
  }
  return [...groups.values()];
}

/** Whether every address of S3 has a route that carries it, or may. */
function hasDetourFrom(crossing: S3Crossing, table: Located<RouteTable>): boolean | undefined {
  const { index, from } = crossing;
  const to = s3Addresses(index, from.region);
  if (internetWay({ ...crossing, to }).finding.verdict === 'fail') return false;
  return publicRoutes(index, table, to).taking.includes(NO_TARGET) ? undefined : true;
}

function ofGroup(
  vpc: ScopedVpc,
  { table, finding, hasDetour, subnetIds }: Group,
  areKnown: boolean,
): Observation[] {
  if (finding?.verdict === 'pass') return [];
  const subject = evidenceOf(
    table === undefined ? 'vpc' : 'route-table',
    table === undefined ? vpc.vpcId : table.RouteTableId,
  );
  const evidence = subnetIds.map(id => evidenceOf('subnet', id));
  const called = `${table?.RouteTableId ?? 'the route table'} of ${listed(subnetIds)}`;
  if (table === undefined || finding?.verdict === 'unknown') {
    const matters = finding?.detail ?? 'its routes are not known';
    return [unseen(subject, `the way to S3 in ${called}`, matters, ...evidence)];
  }
  const lacks = finding?.detail ?? `${called} has no route to an S3 gateway endpoint`;
  if (!areKnown) {
    return [unseen(subject, `whether tasks run in ${listed(subnetIds)}`, lacks, ...evidence)];
  }
  if (isAnsweredByInterface(vpc)) {
    const what = `whether layers come through the S3 interface endpoint of ${vpc.vpcId}`;
    return [unseen(subject, what, lacks, ...evidence)];
  }
  const fix = finding?.fix ?? `Associate the S3 gateway endpoint of ${vpc.vpcId} with ${table.RouteTableId}.`;
  if (finding !== undefined || hasDetour === false) return [failing(subject, lacks, fix, ...evidence)];
  return hasDetour === undefined
    ? [unseen(subject, `whether routes of ${called} take the addresses of S3`, lacks, ...evidence)]
    : [degraded(subject, `${lacks}, so layers take another way`, fix, ...evidence)];
}

/** AWS documents the gateway for image layers; whether an interface with private DNS serves them is not told. */
function isAnsweredByInterface(vpc: ScopedVpc): boolean {
  return interfaceEndpoints(vpc).some(endpoint => serviceOf(endpoint) === 's3' && takesName(endpoint));
}
