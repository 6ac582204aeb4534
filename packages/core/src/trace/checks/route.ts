import { parseServiceName } from '../../aws-catalogue';
import type { TraceCheck } from '../check';
import { evidenceOf, type Finding, unknown } from '../finding';
import type { Leg, Path, Target } from '../leg';
import { notEvaluated, overInterfaces, overPaths } from '../over-paths';
import type { EndpointInterface } from '../path/endpoint-interfaces';
import { placeOf } from '../path/place';
import { thereAndBack } from '../path/private-route';
import { isForSome, publicRoutes } from '../path/public-routes';
import { s3Addresses } from '../path/s3-addresses';
import { routeTableOf } from '../path/subnet-route-table';

/** Do routes carry the traffic there and back? */
export const route: TraceCheck = {
  id: 'route',
  title: 'Routes carry the traffic there and back',
  isPermission: false,
  isOfEndpoint: false,
  evaluate: leg => overPaths(leg, path => judge(leg, path)),
};

function judge(leg: Leg, path: Path): Finding {
  const { target } = path;
  if (target.kind === 'interfaces') return overInterfaces(target, of => toInterface(leg, target, of));
  if (target.kind !== 'public') return notEvaluated(path);
  return leg.need.service === 's3' && target.gateway === undefined
    ? withoutGateway(leg, target.route)
    : target.route;
}

/**
 * ECR's layers belong on the free gateway endpoint: where S3 has no way at all, that is what is missing, not a NAT.
 * Where the table routes some addresses of S3 in particular, a gateway alone would not do.
 */
function withoutGateway({ index, place, need }: Leg, finding: Finding): Finding {
  const table = place && routeTableOf(index, place).value;
  if (finding.verdict !== 'fail' || place === undefined || table === undefined) return finding;
  const tableId = table.entry.RouteTableId;
  const detail = `${tableId} has no route to an S3 gateway endpoint, and ${finding.detail.replace(tableId, 'it')}`;
  const { taking } = publicRoutes(index, table, s3Addresses(index, need.region));
  if (taking.some(isForSome)) return { ...finding, detail };
  const gateway = index.endpointsOfVpc
    .all(place.region, place.subnet.entry.VpcId)
    .find(({ entry }) => entry.VpcEndpointType === 'Gateway' && isS3(entry.ServiceName));
  const endpointId = gateway?.entry.VpcEndpointId;
  return {
    ...finding,
    detail,
    fix:
      endpointId === undefined
        ? `Make an S3 gateway endpoint (it is free) and associate it with ${tableId}.`
        : `Associate the S3 gateway endpoint ${endpointId} with ${tableId}.`,
    evidence: [
      ...finding.evidence,
      ...(endpointId === undefined ? [] : [evidenceOf('vpc-endpoint', endpointId)]),
    ],
  };
}

function isS3(serviceName: string): boolean {
  return parseServiceName(serviceName)?.service === 's3';
}

function toInterface(
  { index, place, range, subnetId }: Leg,
  { endpoint }: Target & { kind: 'interfaces' },
  of: EndpointInterface,
): Finding {
  const end = placeOf(index, endpoint.region, of.subnetId);
  if (place === undefined || range === undefined) return unknown(`the range of ${subnetId} is not known`);
  if (end === undefined || of.range === undefined) return unknown(`the range of ${of.subnetId} is not known`);
  return thereAndBack(index, { place, range }, { place: end, range: of.range }).finding;
}
