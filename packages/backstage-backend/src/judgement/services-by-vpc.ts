import type { Target } from '../model/target';

/** The services of a group by the entity of the VPC that they run in. */
export function servicesByVpc(targets: readonly Target[]): ReadonlyMap<string, readonly Target[]> {
  const services = new Map<string, Target[]>();
  for (const target of targets) {
    if (target.kind !== 'service' || target.vpcEntityRef === undefined) continue;
    const others = services.get(target.vpcEntityRef);
    if (others === undefined) services.set(target.vpcEntityRef, [target]);
    else others.push(target);
  }
  return services;
}
