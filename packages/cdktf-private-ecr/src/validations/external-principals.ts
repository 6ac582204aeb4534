import { RamResourceShare } from '../aws';
import type { IConstruct } from '../terraform';
import type { Validation } from './support/validation';

/** A share that may leave the organisation gives subnets of the hub to whoever is named. */
export const externalPrincipals: Validation<IConstruct> = {
  id: 'external-principals',
  check: root =>
    root.node
      .findAll()
      .filter(node => node instanceof RamResourceShare)
      .filter(share => share.allowExternalPrincipalsInput !== false)
      .map(share => ({
        path: `${share.node.path.split('/').slice(1).join('/')}.allowExternalPrincipals`,
        found: share.allowExternalPrincipalsInput,
        allowed: 'false',
        fix: 'share with accounts of the organisation only',
      })),
};
