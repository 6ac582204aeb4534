import { accountIdSchema, parseInput, regionSchema } from '@private-ecr/core';
import { z } from 'zod';
import { stackNameSchema } from '../stack/terraform-stack';

/** The file that names the stacks of a folder. */
export const STACKS_MANIFEST = 'private-ecr.stacks.json';

const folderSchema = z
  .string()
  .regex(/^[A-Za-z0-9._-]+(\/[A-Za-z0-9._-]+)*$/)
  .refine(folder => !folder.split('/').includes('..'))
  .describe('a folder below that of the manifest, such as stacks/eu-central-1/hub');

/**
 * Which stacks there are, where each stands, and whose output `contract` each of its input variables takes.
 *
 * A version is raised when an older reader would misread the file; a field that a reader does not know is ignored.
 */
export const stacksManifestSchema = z.object({
  schemaVersion: z.literal(1).describe('1'),
  stacks: z
    .array(
      z.object({
        name: stackNameSchema,
        folder: folderSchema,
        accountId: accountIdSchema.optional(),
        region: regionSchema.optional(),
        hub: z.string().optional().describe('the id of the hub that it is of'),
        team: z.string().optional().describe('the name of the team that it is of'),
        inputs: z
          .record(z.string(), stackNameSchema)
          .describe('stacks by input variable, such as {"hub_contract": "hub-eu-central-1"}')
          .default({}),
      }),
    )
    .describe('a list of stacks'),
});

/** See {@link stacksManifestSchema}. */
export type StacksManifest = z.output<typeof stacksManifestSchema>;

/**
 * Reads a manifest.
 *
 * @throws InvalidInputError for one of another version or form
 */
export function parseStacksManifest(value: unknown, document = STACKS_MANIFEST): StacksManifest {
  return parseInput(stacksManifestSchema, value, document);
}
