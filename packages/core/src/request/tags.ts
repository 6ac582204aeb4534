import { z } from 'zod';
import { recordOf } from '../fields/record-of';

/** Of the 50 tags that AWS allows on a resource, ten are left for those that stacks add. */
const MAX_TAGS = 40;

/**
 * The characters that every AWS service accepts in a tag, without the spaces that are not the plain one:
 * https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html
 */
const CHARACTERS = '[\\p{L}\\p{N} _.:/=+@-]';
const ALLOWED = 'letters, digits, spaces and _ . : / = + - @';
const NOT_RESERVED = '(?![aA][wW][sS]:)';

const keySchema = z
  .string()
  .regex(new RegExp(`^${NOT_RESERVED}${CHARACTERS}{1,128}$`, 'u'))
  .describe(`1 to 128 characters that do not begin with aws: (${ALLOWED})`);

const valueSchema = z
  .string()
  .regex(new RegExp(`^${NOT_RESERVED}${CHARACTERS}{0,256}$`, 'u'))
  .describe(`at most 256 characters that do not begin with aws: (${ALLOWED})`);

/** Tags for every resource that is made for a request. */
export const tagsSchema = recordOf(keySchema, valueSchema)
  .refine(tags => Object.keys(tags).length <= MAX_TAGS, {
    params: { fix: `leave at most ${MAX_TAGS}` },
  })
  .describe(`at most ${MAX_TAGS} tags, such as {"cost-center": "1234"}`);
