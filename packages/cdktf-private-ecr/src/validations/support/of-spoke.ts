import type { PrivateEcrSpoke, PrivateEcrSpokeProps } from '../../private-ecr-spoke';
import { dnsAttributes } from '../dns-attributes';
import { natCoexistence } from '../nat-coexistence';
import { plainText } from '../plain-text';
import { provablyPrivate } from '../provably-private';
import { rangeSize } from '../range-size';
import { resourceName } from '../resource-name';
import { s3OnEveryRouteTable } from '../s3-on-every-route-table';
import { cidrsOf, tagTexts, validateNetwork } from './of-network';
import { demand, validate, warn } from './validation';

/** What must hold of a spoke before anything is written. */
export function validateSpoke(spoke: PrivateEcrSpoke, props: PrivateEcrSpokeProps): void {
  const { team, hubId, region, cidr, zones, singleZone, internetEgress = false, tags } = props;
  demand(spoke, resourceName, { team, hubId });
  validateNetwork(spoke, { region, zones: cidrsOf(zones), within: [cidr], singleZone });
  validate(spoke, rangeSize, () => ({ cidr }));
  validate(spoke, dnsAttributes, () => spoke);
  validate(spoke, s3OnEveryRouteTable, () => ({
    root: spoke,
    subnetIds: Object.values(spoke.subnets.subnets).map(subnet => subnet.id),
    vpcEndpointId: spoke.s3Gateway.vpcEndpointId,
  }));
  warn(spoke, natCoexistence, { property: 'internetEgress', internetEgress });
  validate(spoke, provablyPrivate, () => ({ root: spoke, internetEgress }));
  validate(spoke, plainText, () => tagTexts(tags));
}
