import { parseEntityRef } from '@backstage/catalog-model';

/** The page of an entity. */
export function catalogLink(entityRef: string): string {
  const { kind, namespace, name } = parseEntityRef(entityRef);
  return `/catalog/${[namespace, kind, name].map(encodeURIComponent).join('/')}`;
}
