import { memo } from './memo';
import { type Entry, entriesOf, type World } from './world';

/** In each subnet AWS keeps the first four addresses and the last one. */
const RESERVED = 5;

/** Interfaces of these are counted with what they belong to, whose interfaces need not stand in the world. */
const COUNTED_WITH_THEIRS: readonly unknown[] = ['vpc_endpoint', 'natGateway', 'transit_gateway'];

/**
 * The addresses of a subnet that nobody has: neither what stands in it, of whichever account, nor a task that runs. Of a
 * service the tasks are spread over its subnets. Undefined for a subnet whose range is not known.
 */
export function freeAddresses(world: World, region: string, subnet: Entry): number | undefined {
  const bits = /^[\d.]+\/(\d{1,2})$/.exec(String(subnet['CidrBlock'] ?? ''))?.[1];
  if (bits === undefined) return undefined;
  const used = memo(world, ['used addresses', region], () => usedAddresses(world, region));
  const subnetId = String(subnet['SubnetId']);
  return Math.max(0, 2 ** (32 - Number(bits)) - RESERVED - (used.get(subnetId) ?? 0));
}

function usedAddresses(world: World, region: string): ReadonlyMap<string, number> {
  const used = new Map<string, number>();
  const take = (subnetId: unknown) => {
    if (typeof subnetId === 'string') used.set(subnetId, (used.get(subnetId) ?? 0) + 1);
  };
  for (const accountId of Object.keys(world.snapshot.accounts)) {
    const list = (name: Parameters<typeof entriesOf>[3]) => entriesOf(world, accountId, region, name);
    for (const { SubnetIds } of [...list('VpcEndpoints'), ...list('TransitGatewayVpcAttachments')]) {
      if (Array.isArray(SubnetIds)) SubnetIds.forEach(take);
    }
    for (const { SubnetId, State } of list('NatGateways')) {
      if (State !== 'deleted') take(SubnetId);
    }
    for (const { SubnetId, InterfaceType } of list('NetworkInterfaces')) {
      if (!COUNTED_WITH_THEIRS.includes(InterfaceType)) take(SubnetId);
    }
  }
  for (const regions of Object.values(world.services)) {
    for (const service of regions[region]?.services ?? []) {
      const subnets = subnetsOf(service);
      const tasks = Number(service['runningCount'] ?? 0);
      for (let task = 0; task < tasks && subnets.length > 0; task += 1) take(subnets[task % subnets.length]);
    }
  }
  return used;
}

function subnetsOf({ networkConfiguration }: Entry): readonly unknown[] {
  const { awsvpcConfiguration } = (networkConfiguration ?? {}) as {
    awsvpcConfiguration?: { subnets?: unknown };
  };
  return Array.isArray(awsvpcConfiguration?.subnets) ? awsvpcConfiguration.subnets : [];
}
