import { isOfEcr } from './endpoints';
import type { Entry, World } from '../world/world';
import { changeEntries, isOfVpc, requireChange, type Scenario, type Target } from './scenario';

/** The names that every pull needs, as the zones of them are called: `dkr.ecr.eu-west-1.amazonaws.com.` */
const ECR_ZONE = /^(?:api|dkr)\.ecr\.[a-z0-9-]+\.amazonaws\.com(?:\.cn)?\.?$/;

/**
 * The names of ECR lead to public addresses again, though the endpoints are there: neither the endpoints' own private
 * DNS nor a private hosted zone answers in the VPC, be it associated by itself or by a Route 53 Profile.
 */
export const privateDnsOff: Scenario = {
  name: 'private-dns-off',
  summary: 'The names of ECR lead to public addresses: no private DNS of the endpoints, no private zone.',
  apply: (world, target) => {
    const off = changeEntries(world, 'VpcEndpoints', target, endpoint =>
      isOfVpc(endpoint, target) && isOfEcr(endpoint) && endpoint['PrivateDnsEnabled'] !== false
        ? { ...endpoint, PrivateDnsEnabled: false }
        : endpoint,
    );
    const withoutZones = changeEntries(off, 'HostedZones', { accountId: target.accountId }, zone => {
      if (!ECR_ZONE.test(String(zone['Name']))) return zone;
      const vpcs = (zone['VPCs'] ?? []) as Entry[];
      const left = vpcs.filter(vpc => !isMeant(vpc, target));
      return left.length === vpcs.length ? zone : { ...zone, VPCs: left };
    });
    const gone = namesOfEcr(world, target);
    const withoutProfiles = changeEntries(
      withoutZones,
      'ProfileAssociations',
      { ...(target.region !== undefined && { region: target.region }) },
      association => {
        if ((target.vpcId ?? association['ResourceId']) !== association['ResourceId']) return association;
        const resources = (association['Resources'] ?? []) as Entry[];
        const left = resources.filter(resource => !gone.has(idOf(resource)));
        return left.length === resources.length ? association : { ...association, Resources: left };
      },
    );
    return requireChange('private-dns-off', world, withoutProfiles, target, 'private DNS of ECR');
  },
};

/** What a Profile may hold that answers for ECR: ids of zones and of endpoints of the target's account. */
function namesOfEcr(world: World, { accountId }: Target): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const [account, regions] of Object.entries(world.snapshot.accounts)) {
    if ((accountId ?? account) !== account) continue;
    for (const lists of Object.values(regions)) {
      for (const { Id, Name } of lists.HostedZones ?? []) {
        if (ECR_ZONE.test(String(Name))) ids.add(bare(String(Id)));
      }
      for (const endpoint of lists.VpcEndpoints ?? []) {
        if (isOfEcr(endpoint)) ids.add(String(endpoint['VpcEndpointId']));
      }
    }
  }
  return ids;
}

/** A resource of a Profile is named by its ARN, or as a zone by its id. */
function idOf({ ResourceArn, HostedZoneId }: Entry): string {
  return bare(String(HostedZoneId ?? ResourceArn));
}

function bare(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}

function isMeant({ VPCId, VPCRegion }: Entry, { vpcId, region }: Target): boolean {
  return (vpcId ?? VPCId) === VPCId && (region ?? VPCRegion) === VPCRegion;
}
