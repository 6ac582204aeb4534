import { accountIdSchema, ownerSchema, regionSchema } from '@private-ecr/core';
import { z } from 'zod';
import { durationSchema } from './duration';
import { wholeNumber } from './numbers';
import { poolListSchema } from './pools-schema';

const SECOND = 1_000;

/** An account in which teams may ask for networks, and whose it is. */
const accountSchema = z.strictObject({
  // YAML reads digits without quotes as a number.
  accountId: accountIdSchema.describe("an AWS account id of 12 digits in quotes, such as '111122223333'"),
  title: z.string().min(1).max(100).describe('a title of 1 to 100 characters').optional(),
  owners: z
    .array(ownerSchema)
    .min(1)
    .describe('groups and users, one or more, such as [group:default/checkout]'),
});

/** Networks that people ask for. */
export const requestsSchema = z.strictObject({
  accounts: z
    .array(accountSchema)
    .describe('a list of accounts with their owners')
    .superRefine((accounts, context) => {
      const ids = accounts.map(({ accountId }) => accountId);
      ids.forEach((id, index) => {
        if (ids.indexOf(id) === index) return;
        const params = { allowed: 'an account that stands once', fix: 'put its owners together' };
        context.addIssue({ code: 'custom', path: [index, 'accountId'], params });
      });
    })
    .default([]),
  administrators: z
    .array(ownerSchema)
    .describe('groups and users who may ask for every owner, such as [group:default/network]')
    .default([]),
  reservation: durationSchema('how long a range is held that nobody confirms', SECOND).default({
    minutes: 30,
  }),
  maxOpenPerOwner: wholeNumber(
    'requests that nobody has confirmed, of one owner and of one person',
    1,
    1_000,
  ).default(5),
  standalonePools: z
    .record(regionSchema, poolListSchema)
    .describe("ranges of VPCs without a hub by Region, such as { eu-central-1: ['10.96.0.0/12'] }")
    .default({}),
});
