import { parseEntityRef } from '@backstage/catalog-model';

/** The path of an entity in the API; names from people cannot leave it. */
export function entityPath(entityRef: string): string {
  const { kind, namespace, name } = parseEntityRef(entityRef.toLowerCase());
  return [kind, namespace, name].map(encodeURIComponent).join('/');
}
