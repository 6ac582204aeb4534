import { type DnsNameTemplate, ENDPOINT_SERVICES } from './endpoint-services.data';
import { frameIn } from './name-template';
import { type Partition, PARTITIONS } from './partitions.data';
import { isRegionName } from './region-name';
import { s3OfHost } from './s3-host';

/** What a host name says of the service behind it. */
export interface HostService {
  /** The short name of the endpoint service: `ecr.dkr`. */
  readonly service: string;
  /** Absent in the few names that carry none, such as `BUCKET.s3.amazonaws.com`. */
  readonly region?: string;
  readonly dualStack: boolean;
  /** Present for a FIPS host: no endpoint answers for it. */
  readonly fips?: true;
  /** The account of a registry: the first label of a host of `ecr.dkr`, where it is 12 digits. */
  readonly accountId?: string;
  /** The bucket in a host of `s3`. */
  readonly bucket?: string;
  /** The endpoint, in a name that AWS gave to one endpoint alone. */
  readonly vpcEndpointId?: string;
}

interface NameForm {
  readonly service: string;
  readonly dualStack: boolean;
  readonly apex: boolean;
  readonly wildcard: boolean;
}

/** A host name has at most 253 characters, a port at most 6 more, and a final dot; what is longer is no host. */
const LONGEST_HOST = 253 + 6 + 1;

/** Every form of the table, by what stands before and after the Region. */
const formsByFrame: ReadonlyMap<string, NameForm> = new Map(
  (PARTITIONS as readonly Partition[]).flatMap(partition =>
    ENDPOINT_SERVICES.filter(({ shortName }) => shortName !== 's3').flatMap(
      ({ shortName, dnsNames, otherNames = [], dualStackNames = [] }) => [
        ...[...dnsNames, ...otherNames].map(name => formOf(name, shortName, false, partition)),
        ...dualStackNames.map(name => formOf(name, shortName, true, partition)),
      ],
    ),
  ),
);

function formOf(
  { template, apex, wildcard }: DnsNameTemplate,
  service: string,
  dualStack: boolean,
  partition: Partition,
): [string, NameForm] {
  const { before, after } = frameIn(template, partition);
  return [frame(before, after), { service, dualStack, apex, wildcard }];
}

function frame(before: string, after: string): string {
  return `${before}|${after}`;
}

/**
 * The service that a host belongs to, in every partition, in dual-stack and in FIPS form.
 *
 * @param host - as it stands in a URL or an image; upper case, a port and a final dot do not matter
 * @returns undefined for a host of no service in the table
 */
export function serviceOfHost(host: string): HostService | undefined {
  if (host.length > LONGEST_HOST) return undefined;
  const name = host
    .toLowerCase()
    .replace(/:\d{1,5}$/, '')
    .replace(/\.$/, '');
  return s3OfHost(name) ?? serviceOfLabels(name.split('.'));
}

function serviceOfLabels(labels: readonly string[]): HostService | undefined {
  // The first label names a service, and may look like a Region: `ecs-a-12`.
  const regionIndex = labels.findIndex((label, index) => index > 0 && isRegionName(label));
  if (regionIndex === -1) return undefined;
  const region = labels[regionIndex] ?? '';
  const { before, fips } = withoutFips(labels.slice(0, regionIndex));
  const after = labels.slice(regionIndex + 1);
  if (after[0] === 'vpce') return endpointName(before, region, after.slice(1));

  const suffix = after.join('.');
  const apex = formsByFrame.get(frame(withoutShard(before.join('.')), suffix));
  if (apex?.apex) return { service: apex.service, region, dualStack: apex.dualStack, ...fips };
  const wildcard = formsByFrame.get(frame(before.slice(1).join('.'), suffix));
  if (!wildcard?.wildcard) return undefined;
  const accountId = /^\d{12}$/.test(before[0] ?? '') ? before[0] : undefined;
  return {
    service: wildcard.service,
    region,
    dualStack: wildcard.dualStack,
    ...fips,
    ...(accountId && { accountId }),
  };
}

/** `vpce-0abc-xyz.api.ecr.eu-west-1.vpce.amazonaws.com`, with a zone behind the id in a zonal name. */
function endpointName(
  before: readonly string[],
  region: string,
  suffix: readonly string[],
): HostService | undefined {
  const first = before.findIndex(label => label.startsWith('vpce-'));
  const form = formsByFrame.get(frame(before.slice(first + 1).join('.'), suffix.join('.')));
  const vpcEndpointId = /^(vpce-[0-9a-z]+)/.exec(before[first] ?? '')?.[1];
  if (form === undefined || vpcEndpointId === undefined) return undefined;
  return { service: form.service, region, dualStack: false, vpcEndpointId };
}

/** FIPS hosts say so in the label before the Region (`ecr-fips`), those of EKS in a label of their own (`fips.eks`). */
function withoutFips(labels: readonly string[]): {
  readonly before: readonly string[];
  readonly fips: { readonly fips?: true };
} {
  if (labels[0] === 'fips') return { before: labels.slice(1), fips: { fips: true } };
  const last = labels.at(-1);
  if (!last?.endsWith('-fips')) return { before: labels, fips: {} };
  return { before: [...labels.slice(0, -1), last.slice(0, -'-fips'.length)], fips: { fips: true } };
}

/** The ECS agent is sent to numbered hosts: `ecs-a-12`, `ecs-t-3`. */
function withoutShard(name: string): string {
  return name.replace(/^(ecs-[at])-\d+$/, '$1');
}
