import {
  accountIdSchema,
  InvalidInputError,
  parseInput,
  PARTITIONS,
  partitionById,
  partitionOf,
  regionSchema,
} from '@private-ecr/core';
import { z } from 'zod';

/**
 * What of a stack was read.
 *
 * `configuration` is JSON that Terraform reads (`cdk.tf.json`, `*.tf.json`); `plan` and `state` are what
 * `terraform show -json` prints of one, format version 1.
 */
export interface TerraformSource {
  readonly kind: 'configuration' | 'plan' | 'state';
  readonly document: unknown;
}

/** A stack of Terraform: one state's worth of resources. */
export interface TerraformStack {
  /** Unique among the stacks; it stands in the ids of what is not made yet. */
  readonly name: string;
  /** The account, where the provider does not say. */
  readonly accountId?: string | undefined;
  /** The Region, where neither a resource nor its provider says. */
  readonly region?: string | undefined;
  /** @defaultValue that of the Region */
  readonly partition?: string | undefined;
  readonly source: TerraformSource;
  /** For input variables, the stack whose output `contract` each stands for: `{hub_contract: 'hub-eu-central-1'}`. */
  readonly inputs?: Readonly<Record<string, string>> | undefined;
  /** Values of input variables, for those that no stack stands for. @defaultValue the default of each variable */
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
}

const STACK_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;

/** The name of a stack: letters, digits, `.`, `_` and `-`. */
export const stackNameSchema = z
  .string()
  .regex(STACK_NAME)
  .describe('the name of a stack: letters, digits, . _ -');

const stackSchema = z.strictObject({
  name: stackNameSchema,
  accountId: accountIdSchema.optional(),
  region: regionSchema.optional(),
  partition: z
    .string()
    .refine(id => partitionById(id) !== undefined)
    .describe(`one of ${PARTITIONS.map(({ id }) => id).join(', ')}`)
    .optional(),
  source: z.strictObject({
    kind: z.enum(['configuration', 'plan', 'state']),
    document: z
      .unknown()
      .refine(value => typeof value === 'object' && value !== null && !Array.isArray(value))
      .describe('an object: what the file holds'),
  }),
  inputs: z.record(z.string(), stackNameSchema).optional(),
  variables: z.record(z.string(), z.unknown()).optional(),
});

const stacksSchema = z.array(stackSchema).superRefine((stacks, context) => {
  const seen = new Set<string>();
  for (const [position, { name }] of stacks.entries()) {
    if (seen.has(name)) {
      const params = { allowed: 'one stack of a name', fix: 'give each stack a name of its own' };
      context.addIssue({ code: 'custom', path: [position, 'name'], params });
    }
    seen.add(name);
  }
});

/** Checks what was handed in; the documents are checked as they are read. */
export function parseStacks(stacks: readonly TerraformStack[]): readonly TerraformStack[] {
  return parseInput(stacksSchema, stacks, 'stacks') as readonly TerraformStack[];
}

/** Whether a document says of itself that it is of a format that is read. */
export function assertFormat(name: string, document: object): void {
  const version: unknown = Reflect.get(document, 'format_version');
  if (typeof version === 'string' && version.startsWith('1.')) return;
  throw new InvalidInputError(name, [
    {
      path: 'format_version',
      found: version === undefined ? 'nothing' : JSON.stringify(version),
      allowed: '1.x, as terraform show -json prints it',
      fix: 'run terraform show -json on the plan or state, and hand in what it prints',
    },
  ]);
}

/** The partition of a Region that is in the table, else AWS's own. */
export function partitionIdOf(region: string): string {
  return partitionOf(region)?.id ?? 'aws';
}
