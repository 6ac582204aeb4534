import { redact } from '@private-ecr/core';

/** The plugin that would tell is not there; it answers so for good. */
const NOT_INSTALLED = /status 404\b/;

/** Why a notification was not sent, for the log. */
export interface SendFailure {
  readonly message: string;
  readonly isNotInstalled: boolean;
}

export function sendFailure(error: unknown): SendFailure {
  const message = redact(error instanceof Error ? error.message : String(error));
  return { message, isNotInstalled: NOT_INSTALLED.test(message) };
}
