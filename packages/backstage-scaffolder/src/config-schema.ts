import { z } from 'zod';

/** Names of git's own that are plain: no `..`, no `//`, no leading or trailing dot, slash or hyphen, no `.lock`. */
const BRANCH_FORM =
  /^(?!.*(?:\.\.|\/\/|\.lock(?:\/|$)|\/\.))[A-Za-z0-9](?:[A-Za-z0-9._/-]{0,198}[A-Za-z0-9_])?$/;

/** The name of a branch, as we take it from a template or the configuration. */
export const branchNameSchema = z
  .string()
  .regex(BRANCH_FORM)
  .describe(
    'the name of a branch: letters, digits, and - _ . / between them, such as private-ecr/add-checkout',
  );

/** A file of the repository by its path: plain names joined by slashes, and never a part of git's own folder. */
export const repositoryPathSchema = z
  .string()
  .regex(/^(?!(?:.*\/)?(?:\.{1,2}|\.git)(?:\/|$))[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+)*$/i)
  .max(500)
  .describe('a path below the root of the repository, such as stacks/eu-central-1/team-checkout/cdk.tf.json');

const urlSchema = z
  .string()
  .refine(isRemote)
  .describe(
    'an https:// URL without user and password, http:// on this machine, or file:// and the path of a bare repository',
  );

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

function isRemote(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')
    return false;
  if (url.protocol === 'file:') return url.host === '' && url.pathname.length > 1;
  return url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.has(url.hostname));
}

const repositorySchema = z.strictObject({
  url: urlSchema,
  branch: branchNameSchema.default('main'),
  definition: repositoryPathSchema.default('private-ecr.yaml'),
  credentials: z
    .strictObject({ username: z.string().min(1), password: z.string().min(1) })
    .optional()
    .describe('{ username, password }'),
});

/** What of `privateEcr.gitops` this module reads. */
export const gitopsSchema = z.strictObject({
  repository: repositorySchema.optional(),
  author: z
    .strictObject({
      name: z
        .string()
        .regex(/^[^\p{Cc}<>]{1,100}$/u)
        .describe('a name of one line without < and >'),
      email: z
        .string()
        .regex(/^[^\p{Cc}<>\s]{3,200}$/u)
        .describe('an address without < and >'),
    })
    .default({ name: 'Private ECR', email: 'private-ecr@localhost' }),
  tidyEvery: z
    .strictObject({
      seconds: z.number().positive().optional(),
      minutes: z.number().positive().optional(),
      hours: z.number().positive().optional(),
    })
    .refine(duration => Object.keys(duration).length > 0)
    .optional()
    .describe('a duration, such as { minutes: 15 }'),
  terraform: z
    .string()
    .regex(/^\/[^\p{Cc}]*$/u)
    .optional()
    .describe('the absolute path of terraform or tofu'),
});

/** The network repository, where its branches start and its definition stands. */
export type RepositoryConfig = z.output<typeof repositorySchema>;
/** See {@link gitopsSchema}. */
export type GitopsConfig = z.output<typeof gitopsSchema>;
