import { NotFoundError } from '@backstage/errors';
import { VPC_RESOURCE_TYPE } from '@private-ecr/core';

/** One text for what there is not and for what the caller cannot see. */
export function notFound(entityRef: string): NotFoundError {
  return new NotFoundError(
    `nothing is known of ${entityRef}: there is no such entity in the catalog, or you cannot see it`,
  );
}

/** For who sees the entity: why there is nothing of it here. */
export function noNetwork(entityRef: string): NotFoundError {
  return new NotFoundError(
    `${entityRef} has no network here: it is no Resource of type ${VPC_RESOURCE_TYPE}, nor a Component that depends on one; name the VPC in its dependsOn. What was changed in the catalog is read within minutes`,
  );
}
