import {
  type Entity,
  parseEntityRef,
  RELATION_DEPENDS_ON,
  RELATION_OWNED_BY,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { printable } from '@private-ecr/core';

const LONGEST_TITLE = 200;

/** The reference of an entity in lower case; undefined for what cannot be referred to. */
export function entityRefOf(entity: Entity): string | undefined {
  try {
    return stringifyEntityRef(entity);
  } catch {
    return undefined;
  }
}

/** How an entity is called on a page. */
export function titleOf({ metadata }: Entity): string {
  const title = typeof metadata.title === 'string' ? metadata.title.trim() : '';
  return printable(title === '' ? metadata.name : title).slice(0, LONGEST_TITLE);
}

export function annotationsOf({ metadata }: Entity): Readonly<Record<string, unknown>> {
  const annotations: unknown = metadata.annotations;
  return typeof annotations === 'object' && annotations !== null
    ? (annotations as Record<string, unknown>)
    : {};
}

/** The owner as the catalog resolved it, else as the entity names it. */
export function ownerRefOf(entity: Entity): string | undefined {
  const [related] = relationsOf(entity, RELATION_OWNED_BY).sort();
  return related ?? refOf(entity.spec?.['owner'], entity, 'group');
}

/** All that an entity depends on: by its relations, which hold what others say of it too, and by its own `dependsOn`. */
export function dependenciesOf(entity: Entity): readonly string[] {
  const named: unknown = entity.spec?.['dependsOn'];
  const own = (Array.isArray(named) ? named : []).map(value => refOf(value, entity));
  return [...new Set([...relationsOf(entity, RELATION_DEPENDS_ON), ...own])]
    .filter(ref => ref !== undefined)
    .sort();
}

function relationsOf(entity: Entity, type: string): string[] {
  const relations: unknown = entity.relations;
  if (!Array.isArray(relations)) return [];
  return (relations as unknown[]).flatMap(relation => {
    const { type: its, targetRef } = (relation ?? {}) as { type?: unknown; targetRef?: unknown };
    const ref = its === type ? refOf(targetRef, entity) : undefined;
    return ref === undefined ? [] : [ref];
  });
}

function refOf(value: unknown, { metadata }: Entity, defaultKind?: string): string | undefined {
  if (typeof value !== 'string') return undefined;
  try {
    const context = {
      defaultNamespace: metadata.namespace ?? 'default',
      ...(defaultKind && { defaultKind }),
    };
    return stringifyEntityRef(parseEntityRef(value, context));
  } catch {
    return undefined;
  }
}
