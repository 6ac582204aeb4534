import { Vpc } from '../aws';
import type { IConstruct } from '../terraform';
import { isKnown, type Validation } from './support/validation';

/** Without both attributes no endpoint answers for a name, and no private zone is asked. */
export const dnsAttributes: Validation<IConstruct> = {
  id: 'dns-attributes',
  check: root =>
    root.node
      .findAll()
      .filter(node => node instanceof Vpc)
      .flatMap(vpc =>
        (['enableDnsSupport', 'enableDnsHostnames'] as const)
          .filter(attribute => isKnown(vpc[`${attribute}Input`]) && vpc[`${attribute}Input`] !== true)
          .map(attribute => ({
            path: `${vpc.node.id}.${attribute}`,
            found: vpc[`${attribute}Input`],
            allowed: 'true',
            fix: 'leave it on: the names of the endpoints would answer with public addresses',
          })),
      ),
};
