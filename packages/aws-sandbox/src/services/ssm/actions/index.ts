import { GetParameter } from './GetParameter';
import { GetParametersByPath } from './GetParametersByPath';

/** The operations of SSM that the sandbox serves, by AWS's names: one file each. */
export const actions = {
  GetParameter,
  GetParametersByPath,
};
