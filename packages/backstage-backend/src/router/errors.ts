import { InputError } from '@backstage/errors';
import { InvalidInputError } from '@private-ecr/core';
import type { ErrorRequestHandler } from 'express';
import { TooManyRequestsError } from '../answers/too-many-requests';
import { StoreUnavailableError } from '../store';
import { MAX_BODY_BYTES } from './read-body';

/** What reading a body went wrong with, in our own words: the parser's quote what was sent. */
const BODY_PROBLEMS: Readonly<Record<string, { readonly status: number; readonly message: string }>> = {
  'entity.too.large': {
    status: 413,
    message: `body: found more than ${MAX_BODY_BYTES} bytes; allowed: at most ${MAX_BODY_BYTES} bytes; fix: send less.`,
  },
  'entity.parse.failed': {
    status: 400,
    message: 'body: found text that is no JSON; allowed: a JSON object; fix: send JSON.',
  },
  'encoding.unsupported': {
    status: 415,
    message: 'body: found an encoding that is not known; allowed: gzip, deflate or none; fix: send it plain.',
  },
  'charset.unsupported': {
    status: 415,
    message: 'body: found a character set that is not known; allowed: utf-8; fix: send UTF-8.',
  },
};

/** A database that restarts is back by then. */
const SECONDS_TO_WAIT = 5;

class BodyError extends Error {
  override readonly name = 'InputError';
  readonly statusCode: number;

  constructor({ status, message }: { readonly status: number; readonly message: string }) {
    super(message);
    this.statusCode = status;
  }
}

/** Turns errors of the engines and of the parser into those that Backstage answers; others pass as they are. */
export const answerError: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  if (error instanceof TooManyRequestsError) response.setHeader('retry-after', error.retryAfterSeconds);
  if (error instanceof StoreUnavailableError) response.setHeader('retry-after', SECONDS_TO_WAIT);
  if (error instanceof InvalidInputError) return next(new InputError(error.message));
  const type = (error as { readonly type?: unknown } | undefined)?.type;
  const problem = typeof type === 'string' ? BODY_PROBLEMS[type] : undefined;
  next(problem === undefined ? error : new BodyError(problem));
};
