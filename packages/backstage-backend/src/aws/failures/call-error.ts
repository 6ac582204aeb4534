/** The call by which an account is opened. */
export const ASSUME_ROLE = 'sts:AssumeRole';

/** A call that failed: which, and why. */
export class CallError extends Error {
  override readonly name = 'CallError';

  constructor(
    /** The service as its IAM actions name it, and the operation, such as `ec2:DescribeVpcs`. */
    readonly call: string,
    override readonly cause: unknown,
  ) {
    super(`${call} failed`);
  }
}

/** A unit took longer than it may. */
export class TimeBudgetExceededError extends Error {
  override readonly name = 'TimeBudgetExceededError';

  constructor() {
    super('the time for one account and Region is over');
  }
}

/** A list that goes on and on. */
export class EndlessPagesError extends Error {
  override readonly name = 'EndlessPagesError';
}
