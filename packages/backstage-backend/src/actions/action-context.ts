import type { AuditorService, BackstageCredentials } from '@backstage/backend-plugin-api';
import type { BasicPermission } from '@backstage/plugin-permission-common';
import { InputError } from '@backstage/errors';
import { InvalidInputError } from '@private-ecr/core';
import { type Caller, type CallerOf, requirePermission } from '../access';
import type { AnswerContext } from '../answers/context';

/** What actions answer from: the same as the routes. */
export interface ActionOptions {
  readonly context: AnswerContext;
  readonly callerOf: CallerOf;
  readonly auditor: AuditorService;
}

/** The caller of an action, which may do what the permission is for. */
export async function permittedCaller(
  credentials: BackstageCredentials,
  permission: BasicPermission,
  { callerOf }: ActionOptions,
): Promise<Caller> {
  const caller = await callerOf(credentials);
  requirePermission(caller, permission);
  return caller;
}

/** Input that an engine refuses is the caller's to correct. */
export async function refusingInput<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof InvalidInputError ? new InputError(error.message) : error;
  }
}
