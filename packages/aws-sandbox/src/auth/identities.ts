import { z } from 'zod';

const accountId = z.string().regex(/^\d{12}$/, 'an account id has twelve digits');

/** IAM actions with `*` and `?`, such as `ec2:Describe*`; without the field everything is allowed. */
const allowedActions = z
  .array(z.string().regex(/^(\*|[a-z0-9-]+:[\w*?]+)$/, 'such as ec2:DescribeVpcs or ec2:*'))
  .optional();

const accessKeySchema = z.strictObject({
  accessKeyId: z.string().min(16),
  secretAccessKey: z.string().min(16),
  accountId,
  userName: z.string().min(1).default('sandbox'),
  allowedActions,
});

const roleSchema = z.strictObject({
  arn: z
    .string()
    .regex(/^arn:[\w-]+:iam::\d{12}:role\/[\w+=,.@/-]+$/, 'such as arn:aws:iam::111122223333:role/reader'),
  /** Who may assume it, as account ids; without the field everybody whom the sandbox knows. */
  trustedAccounts: z.array(accountId).optional(),
  /** What AssumeRole must name, where the role asks for it. */
  externalId: z.string().min(2).optional(),
  maxSessionSeconds: z.number().int().min(3600).max(43_200).default(3600),
  allowedActions,
});

/** Who may call: keys of users, and roles that can be assumed. */
export const identitiesSchema = z.strictObject({
  accessKeys: z.array(accessKeySchema).default([]),
  roles: z.array(roleSchema).default([]),
});

/** See {@link identitiesSchema}. */
export type Identities = z.output<typeof identitiesSchema>;
/** What identities are made from. */
export type IdentitiesInput = z.input<typeof identitiesSchema>;
export type Role = Identities['roles'][number];

/** Who makes a call. */
export interface Principal {
  readonly accountId: string;
  readonly arn: string;
  readonly userId: string;
  /** Whether it is itself a session of a role: such a one gets an hour at most of the next. */
  readonly isSession: boolean;
  readonly allowedActions: readonly string[] | undefined;
}

/** The id of the account in an ARN. */
export function accountOf(arn: string): string {
  return arn.split(':')[4] ?? '';
}
