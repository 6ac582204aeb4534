import { GetResource } from './GetResource';
import { ListResources } from './ListResources';

/** The operations of the Cloud Control API that the sandbox serves, by AWS's names: one file each. */
export const actions = {
  GetResource,
  ListResources,
};
