import { AssumeRole } from './AssumeRole';
import { GetCallerIdentity } from './GetCallerIdentity';

/** The operations of STS that the sandbox serves, by AWS's names: one file each. */
export const actions = {
  AssumeRole,
  GetCallerIdentity,
};
