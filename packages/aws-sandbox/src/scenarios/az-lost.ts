import { entriesOf, type Entry, type World } from '../world/world';
import { isInterface } from './endpoints';
import {
  changeEntries,
  isOfVpc,
  NothingToChangeError,
  requireChange,
  type Scenario,
  type Target,
} from './scenario';

/** The interface endpoints lost their network interfaces in one Availability Zone. */
export const azLost: Scenario = {
  name: 'az-lost',
  summary: 'The interface endpoints have no network interface in one Availability Zone.',
  apply: (world, target) => {
    const lost = subnetIdsInZone(world, target);
    const interfaceIds = new Set<string>();
    const withoutInterfaces = changeEntries(world, 'NetworkInterfaces', target, entry => {
      if (!lost.has(String(entry['SubnetId'])) || !isOfEndpoint(world, entry, target)) return entry;
      interfaceIds.add(String(entry['NetworkInterfaceId']));
      return undefined;
    });
    const withoutSubnets = changeEntries(withoutInterfaces, 'VpcEndpoints', target, endpoint => {
      if (!isOfVpc(endpoint, target) || !isInterface(endpoint)) return endpoint;
      const subnetIds = without(endpoint['SubnetIds'], lost);
      const left = without(endpoint['NetworkInterfaceIds'], interfaceIds);
      if (subnetIds.isSame && left.isSame) return endpoint;
      return { ...endpoint, SubnetIds: subnetIds.left, NetworkInterfaceIds: left.left };
    });
    return requireChange('az-lost', world, withoutSubnets, target, 'interface endpoints in a zone');
  },
};

/** The subnets of the zone that is named, or else of the first one in which an endpoint stands. */
function subnetIdsInZone(world: World, target: Target): ReadonlySet<string> {
  const subnets = located(world, 'Subnets', target).filter(subnet => isOfVpc(subnet, target));
  const used = new Set(
    located(world, 'VpcEndpoints', target)
      .filter(endpoint => isOfVpc(endpoint, target) && isInterface(endpoint))
      .flatMap(({ SubnetIds }) => (SubnetIds ?? []) as string[]),
  );
  const zoneId =
    target.zoneId ??
    subnets
      .filter(({ SubnetId }) => used.has(String(SubnetId)))
      .map(({ AvailabilityZoneId }) => String(AvailabilityZoneId))
      .sort()[0];
  const inZone = subnets.filter(({ AvailabilityZoneId }) => AvailabilityZoneId === zoneId);
  if (inZone.length === 0) throw new NothingToChangeError('az-lost', target, 'interface endpoints in a zone');
  return new Set(inZone.map(({ SubnetId }) => String(SubnetId)));
}

function isOfEndpoint(world: World, { NetworkInterfaceId }: Entry, target: Target): boolean {
  return located(world, 'VpcEndpoints', target).some(({ NetworkInterfaceIds }) =>
    ((NetworkInterfaceIds ?? []) as unknown[]).includes(NetworkInterfaceId),
  );
}

function located(
  world: World,
  list: 'Subnets' | 'VpcEndpoints',
  { accountId, region }: Target,
): readonly Entry[] {
  return Object.entries(world.snapshot.accounts)
    .filter(([account]) => (accountId ?? account) === account)
    .flatMap(([account, regions]) =>
      Object.keys(regions)
        .filter(name => (region ?? name) === name)
        .flatMap(name => entriesOf(world, account, name, list)),
    );
}

function without(ids: unknown, gone: ReadonlySet<string>): { left: string[]; isSame: boolean } {
  const all = (ids ?? []) as string[];
  const left = all.filter(id => !gone.has(id));
  return { left, isSame: left.length === all.length };
}
