import { GetResourceShareAssociations } from './GetResourceShareAssociations';
import { GetResourceShares } from './GetResourceShares';

/** The operations of RAM that the sandbox serves, by AWS's names: one file each. */
export const actions = {
  GetResourceShareAssociations,
  GetResourceShares,
};
