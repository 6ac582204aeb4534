import { z } from 'zod';
import { accountIdSchema, regionSchema, slugSchema, vpcIdSchema } from './identifiers';

/** A hub as `privateEcr.hubs` of a portal's configuration places it; who reads the list extends it by what it needs. */
export const configuredHubSchema = z.object({
  name: slugSchema,
  title: z.string().min(1).max(100).describe('a title of 1 to 100 characters').optional(),
  // YAML reads digits without quotes as a number.
  accountId: accountIdSchema.describe("an AWS account id of 12 digits in quotes, such as '111122223333'"),
  region: regionSchema,
  vpcId: vpcIdSchema,
});

/** The list of hubs of a configuration, empty where it is left out; no two of them have one name. */
export function configuredHubsSchema<Hub extends z.ZodType<{ readonly name: string }>>(hub: Hub) {
  return z
    .array(hub)
    .describe('a list of hubs')
    .superRefine((hubs, context) => {
      const names = hubs.map(({ name }) => name);
      names.forEach((name, index) => {
        if (names.indexOf(name) === index) return;
        const params = { allowed: 'a name that no other hub has', fix: 'rename one of the two' };
        context.addIssue({ code: 'custom', path: [index, 'name'], params });
      });
    })
    .default([]);
}
