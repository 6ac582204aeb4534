import type { PrivateEcrVpc, PrivateEcrVpcProps } from '../../private-ecr-vpc';
import { dnsAttributes } from '../dns-attributes';
import { duplicateService } from '../duplicate-service';
import { natCoexistence } from '../nat-coexistence';
import { plainText } from '../plain-text';
import { provablyPrivate } from '../provably-private';
import { quotas } from '../quotas';
import { rangeSize } from '../range-size';
import { resourceName } from '../resource-name';
import { s3OnEveryRouteTable } from '../s3-on-every-route-table';
import { cidrsOf, endpointTexts, tagTexts, validateNetwork } from './of-network';
import { demand, validate, warn } from './validation';

/** What must hold of a standalone VPC before anything is written. */
export function validateVpc(
  vpc: PrivateEcrVpc,
  props: PrivateEcrVpcProps,
  services: readonly string[],
): void {
  const { name, region, vpc: network, internetEgress, singleZone, existingS3Gateway, tags } = props;
  demand(vpc, plainText, endpointTexts(props));
  demand(vpc, resourceName, { name });
  const publicZones = Object.fromEntries(
    Object.entries(internetEgress?.publicZones ?? {}).map(([zone, cidr]) => [
      `internetEgress.publicZones[${JSON.stringify(zone)}]`,
      cidr,
    ]),
  );
  validateNetwork(vpc, {
    region,
    singleZone,
    further: publicZones,
    ...('vpcId' in network
      ? { zones: network.subnets }
      : { zones: cidrsOf(network.zones), within: [network.cidr] }),
  });
  if ('cidr' in network) validate(vpc, rangeSize, () => ({ 'vpc.cidr': network.cidr }));
  validate(vpc, duplicateService, () => ({ region, services }));
  validate(vpc, quotas, () => ({ interfaceEndpoints: new Set(services).size }));
  validate(vpc, dnsAttributes, () => vpc);
  validate(vpc, s3OnEveryRouteTable, () => ({
    root: vpc,
    subnetIds: vpc.network.subnetIds,
    vpcEndpointId: vpc.s3Gateway.vpcEndpointId,
    ...('vpcId' in network && existingS3Gateway === undefined && { routeTableIds: network.routeTableIds }),
  }));
  validate(vpc, provablyPrivate, () => ({ root: vpc, internetEgress: internetEgress !== undefined }));
  warn(vpc, natCoexistence, {
    property: 'internetEgress',
    internetEgress: internetEgress !== undefined,
  });
  validate(vpc, plainText, () => ({ ...tagTexts(tags) }));
}
