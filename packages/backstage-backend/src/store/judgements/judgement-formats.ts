import type { EntityJudgement, HubJudgement } from '../../model/judgement';
import { documentFormat } from '../stored-document';

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;

/** What a judgement says of an entity, as it is stored; a change of its meaning is a new version. */
export const SUMMARY_FORMAT = documentFormat<EntityJudgement['summary']>(
  1,
  document => (document as { schemaVersion?: unknown } | null)?.schemaVersion === 1,
);

/** The rest of it, with the services of a VPC. */
export type StoredDetail = Pick<EntityJudgement, 'detail' | 'serviceRefs'>;

export const DETAIL_FORMAT = documentFormat<StoredDetail>(1, document =>
  isObject((document as Partial<StoredDetail> | null)?.detail),
);

/** What a judgement says of a hub. */
export type StoredHub = Pick<HubJudgement, 'hub' | 'entityRefs'>;

export const HUB_FORMAT = documentFormat<StoredHub>(1, document =>
  isObject((document as Partial<StoredHub> | null)?.hub),
);
