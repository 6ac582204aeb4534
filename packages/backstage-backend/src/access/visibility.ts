import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { CATALOG_QUERIES } from '../entities';
import { remembered } from '../model/remembered';
import { type Together, together } from '../model/together';

/** What the catalog shows to somebody. */
export interface Visibility {
  visibleOf(entityRefs: readonly string[], credentials: BackstageCredentials): Promise<ReadonlySet<string>>;
  /** All VPCs and services; what a caller was told is told it again for some seconds. */
  all(credentials: BackstageCredentials): Promise<ReadonlySet<string>>;
}

const FIELDS = ['kind', 'metadata.namespace', 'metadata.name'];
const PAGE_ENTITIES = 1_000;
const REFS_AT_ONCE = 500;

/** Whether an entity is seen, by the credentials of who asks. */
interface Question {
  readonly entityRef: string;
  readonly credentials: BackstageCredentials;
}

/** Turning the pages of a fleet asks the catalog once; what is taken away from a caller is gone after so long. */
const REMEMBERED_MS = 10_000;
const MAX_REMEMBERED = 50;

export function createVisibility(catalog: CatalogService, now: () => number = Date.now): Visibility {
  const seen = remembered<ReadonlySet<string>>({ forMs: REMEMBERED_MS, atMost: MAX_REMEMBERED, now });
  const lookUps = new Map<string | BackstageCredentials, Together<Question, boolean>>();
  return {
    visibleOf: async (entityRefs, credentials) => {
      const caller = callerOf(credentials);
      const lookUp = lookUps.get(caller) ?? lookUpFor(catalog);
      lookUps.set(caller, lookUp);
      const wanted = [...new Set(entityRefs)];
      const answers = await Promise.allSettled(
        wanted.map(entityRef => lookUp.ask({ entityRef, credentials })),
      );
      if (lookUp.isIdle) lookUps.delete(caller);
      const failed = answers.find(answer => answer.status === 'rejected');
      if (failed !== undefined) throw failed.reason;
      return new Set(wanted.filter((_ref, at) => (answers[at] as PromiseFulfilledResult<boolean>).value));
    },
    all: credentials => {
      const caller = callerOf(credentials);
      const read = () => readAll(catalog, credentials);
      return typeof caller === 'string' ? seen(caller, read) : read();
    },
  };
}

/**
 * Who asks. A restricted token stands for itself alone: what it may at the catalog does not show here, and another one
 * may have the same subject.
 */
function callerOf(credentials: BackstageCredentials): string | BackstageCredentials {
  const principal = credentials.principal as { readonly accessRestrictions?: unknown };
  return principal.accessRestrictions === undefined ? JSON.stringify(principal) : credentials;
}

/** The questions of one caller go together; nobody else's are among them. */
function lookUpFor(catalog: CatalogService): Together<Question, boolean> {
  return together(
    async questions => {
      const entityRefs = [...new Set(questions.map(({ entityRef }) => entityRef))];
      // The newest are valid for longest.
      const credentials = questions.at(-1)?.credentials as BackstageCredentials;
      const { items } = await catalog.getEntitiesByRefs({ entityRefs, fields: FIELDS }, { credentials });
      const seen = new Set(entityRefs.filter((_ref, index) => items[index] !== undefined));
      return questions.map(({ entityRef }) => seen.has(entityRef));
    },
    { atMost: REFS_AT_ONCE },
  );
}

async function readAll(
  catalog: CatalogService,
  credentials: BackstageCredentials,
): Promise<ReadonlySet<string>> {
  const refs = new Set<string>();
  for (const { filter } of CATALOG_QUERIES) {
    let cursor: string | undefined;
    do {
      const request = cursor === undefined ? { filter } : { cursor };
      const page = await catalog.queryEntities(
        { ...request, fields: FIELDS, limit: PAGE_ENTITIES },
        { credentials },
      );
      for (const entity of page.items) refs.add(refOf(entity));
      cursor = page.pageInfo.nextCursor;
    } while (cursor !== undefined);
  }
  return refs;
}

function refOf(entity: Entity): string {
  return stringifyEntityRef(entity).toLowerCase();
}
