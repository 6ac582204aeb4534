import type { PrivateEcrShare, PrivateEcrShareProps } from '../../private-ecr-share';
import { externalPrincipals } from '../external-principals';
import { natCoexistence } from '../nat-coexistence';
import { overlappingCidrs } from '../overlapping-cidrs';
import { plainText } from '../plain-text';
import { principalFormat } from '../principal-format';
import { provablyPrivate } from '../provably-private';
import { quotas } from '../quotas';
import { resourceName } from '../resource-name';
import { s3OnEveryRouteTable } from '../s3-on-every-route-table';
import { cidrsOf, tagTexts, validateNetwork } from './of-network';
import { demand, validate, warn } from './validation';

/** What must hold of a share before anything is written. */
export function validateShare(share: PrivateEcrShare, props: PrivateEcrShareProps): void {
  const { team, hubId, region, participantAccountId, teamCidrs, network, tags } = props;
  demand(share, resourceName, { team, hubId });
  validate(share, overlappingCidrs, () => ({
    apart: Object.fromEntries(teamCidrs.map((cidr, place) => [`teamCidrs[${place}]`, cidr])),
  }));
  validate(share, externalPrincipals, () => share);
  validate(share, plainText, () => tagTexts(tags));
  if (network.topology === 'spoke-vpc') {
    validate(share, principalFormat, () => ({ participantAccountId }));
    return;
  }
  const { zones, principals = [participantAccountId], internetRoute } = network;
  // How many zones a team wants is its own choice; the endpoints are in two.
  validateNetwork(share, { region, zones: cidrsOf(zones), within: teamCidrs, singleZone: true });
  validate(share, quotas, () => ({
    sharedSubnets: Object.keys(zones).length,
    participants: new Set(principals).size,
  }));
  validate(share, principalFormat, () =>
    Object.fromEntries(principals.map((principal, place) => [`principals[${place}]`, principal])),
  );
  validate(share, s3OnEveryRouteTable, () => ({
    root: share,
    subnetIds: Object.values(share.sharedSubnets?.subnets.subnets ?? {}).map(subnet => subnet.id),
    vpcEndpointId: share.hub.text('s3', 'vpcEndpointId'),
  }));
  warn(share, natCoexistence, {
    property: 'network.internetRoute',
    internetEgress: internetRoute !== undefined,
  });
  validate(share, provablyPrivate, () => ({ root: share, internetEgress: internetRoute !== undefined }));
}
