import type { Entity } from '@backstage/catalog-model';
import { VPC_RESOURCE_TYPE } from '@private-ecr/core';
import type { HubPlacement } from '../model/hub';
import type { Target } from '../model/target';
import { dependenciesOf, entityRefOf } from './entity-fields';
import { serviceTarget } from './service-target';
import { vpcTarget } from './vpc-target';

/** What entities are checked against. */
export interface TargetsOptions {
  /** The hubs of the configuration; without them the names of hubs are not checked. */
  readonly hubs?: readonly HubPlacement[];
}

/**
 * The targets among entities: Resources of type `private-ecr-vpc`, and Components that depend on one. In the order of
 * their references.
 */
export function targetsOf(entities: Iterable<Entity>, { hubs }: TargetsOptions = {}): readonly Target[] {
  const byRef = new Map<string, Entity>();
  for (const entity of entities) {
    const ref = entityRefOf(entity);
    if (ref !== undefined && !byRef.has(ref)) byRef.set(ref, entity);
  }
  const refs = [...byRef.keys()].sort();
  const entitiesOf = (isMeant: (entity: Entity) => boolean) =>
    refs.flatMap(ref => {
      const entity = byRef.get(ref);
      return entity !== undefined && isMeant(entity) ? [{ ref, entity }] : [];
    });

  const vpcs = new Map(
    entitiesOf(isVpc).map(({ ref, entity }) => [ref, vpcTarget(ref, entity, hubs)] as const),
  );
  const services = entitiesOf(isComponent).flatMap(({ ref, entity }) => {
    const used = dependenciesOf(entity).flatMap(dependency => vpcs.get(dependency) ?? []);
    return used.length === 0 ? [] : [serviceTarget(ref, entity, used)];
  });
  return [...vpcs.values(), ...services].sort((a, b) => (a.entityRef < b.entityRef ? -1 : 1));
}

function isVpc({ kind, spec }: Entity): boolean {
  const type: unknown = spec?.['type'];
  return isKind(kind, 'resource') && typeof type === 'string' && type.toLowerCase() === VPC_RESOURCE_TYPE;
}

function isComponent({ kind }: Entity): boolean {
  return isKind(kind, 'component');
}

function isKind(kind: string, lowerCase: string): boolean {
  return kind.toLowerCase() === lowerCase;
}
