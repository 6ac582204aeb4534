import { parseServiceName } from '../aws-catalogue';
import type { DiagnosisContext } from '../diagnosis';
import { safeParseCidr } from '../net';
import type { SnapshotIndex } from '../snapshot';
import type { LegResult, TraceResult } from '../trace';
import type { Workload } from '../workload';

/** What a snapshot and a trace say of the network that a message came from; what they do not say is left out. */
export function contextOf(index: SnapshotIndex, workload: Workload, { legs }: TraceResult): DiagnosisContext {
  const vpcs = vpcsOf(index, workload);
  const vpcCidrs = [...new Set(vpcs.flatMap(({ entry }) => rangesOf(entry)))];
  const interfaceEndpoints = interfaceEndpointsOf(index, workload, vpcs, legs);
  const s3Gateway = s3GatewayOf(legs);
  return {
    launchType: workload.launchType,
    ...(vpcCidrs.length > 0 && { vpcCidrs }),
    ...(interfaceEndpoints !== undefined && { interfaceEndpoints }),
    ...(s3Gateway !== undefined && { s3Gateway }),
    ...(legs.some(({ via }) => via === 'nat') && { nat: true }),
    ...(legs.some(({ via }) => via === 'internet') && { publicSubnet: true }),
  };
}

type LocatedVpc = NonNullable<ReturnType<SnapshotIndex['vpc']['first']>>;

function vpcsOf(index: SnapshotIndex, { region, networkConfiguration }: Workload): LocatedVpc[] {
  const subnetIds = networkConfiguration?.awsvpcConfiguration?.subnets ?? [];
  const vpcIds = subnetIds.flatMap(id => index.subnet.first(region, id)?.entry.VpcId ?? []);
  return [...new Set(vpcIds)].flatMap(id => index.vpc.first(region, id) ?? []);
}

function rangesOf(vpc: LocatedVpc['entry']): string[] {
  const associated = (vpc.CidrBlockAssociationSet ?? []).map(({ CidrBlock }) => CidrBlock);
  return [vpc.CidrBlock, ...associated].filter(
    (text): text is string => text !== undefined && safeParseCidr(text).success,
  );
}

/**
 * Those of the VPC itself, and those that the trace reached from it in another VPC. Not known where the list of the
 * VPC's owner is not: a participant's own list is empty whatever there is.
 */
function interfaceEndpointsOf(
  index: SnapshotIndex,
  { region }: Workload,
  vpcs: readonly LocatedVpc[],
  legs: readonly LegResult[],
): string[] | undefined {
  const isKnown =
    vpcs.length > 0 && vpcs.every(({ ownerId }) => index.known('VpcEndpoints', ownerId, region));
  if (!isKnown) return undefined;
  const own = vpcs
    .flatMap(({ entry }) => index.endpointsOfVpc.all(region, entry.VpcId))
    .filter(({ entry }) => entry.VpcEndpointType === 'Interface')
    .flatMap(({ entry }) => parseServiceName(entry.ServiceName)?.service ?? []);
  const reached = legs.filter(({ via }) => via === 'interface-endpoint').map(({ service }) => service);
  return [...new Set([...own, ...reached])].sort();
}

function s3GatewayOf(legs: readonly LegResult[]): boolean | undefined {
  const s3 = legs.filter(({ service }) => service === 's3');
  if (s3.length === 0 || s3.some(({ via }) => via === 'unknown')) return undefined;
  return s3.every(({ via }) => via === 'gateway-endpoint');
}
