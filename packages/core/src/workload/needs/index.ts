import { agentNeeds } from './agent';
import { environmentFileNeeds } from './environment-files';
import { execNeeds } from './exec';
import { imageNeeds } from './images';
import { logNeeds } from './logs';
import type { NeedSource } from './need';
import { secretNeeds } from './secrets';

export type { Need, NeedItem, Purpose } from './need';

/** What each kind of need is read from: one file a kind, so that a new kind is a new row. */
export const NEED_SOURCES: readonly NeedSource[] = [
  imageNeeds,
  logNeeds,
  secretNeeds,
  environmentFileNeeds,
  execNeeds,
  agentNeeds,
];
