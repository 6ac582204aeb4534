import type { ReplacedBy } from '../behaviour/resource-behaviour';

/** Why a change of what names a resource, or ties it to another, makes a new one. */
export const IDENTITY = 'AWS cannot change what identifies it';

/** Why a change of anything else makes a new one. */
export const NO_MODIFY = "AWS's API has no call that changes it";

/** Form of an ARN of Amazon EC2 or Amazon VPC. */
export function ec2Arn(path: string): string {
  return `arn:{partition}:ec2:{region}:{account}:${path}`;
}

/** Rows of one reason. */
export function replaced(reason: string, ...names: readonly string[]): readonly ReplacedBy[] {
  return names.map(argument => ({ argument, reason }));
}
