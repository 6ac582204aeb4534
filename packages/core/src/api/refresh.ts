import * as z from 'zod/mini';
import { moment, place } from './fields';

/** What a refresh on demand set going. */
export const refreshAnswerSchema = z.object({
  /** What will be read next. */
  units: z.array(place),
  requestedAt: moment,
});
export type RefreshAnswer = z.output<typeof refreshAnswerSchema>;
