import { layersNarrowed } from './errors';
import type { PolicyDocument, PolicyStatement } from './policy-document';

/** What the name of every bucket of layers that AWS publishes ends in. */
const LAYER_BUCKET = /-starport-layer-bucket(\/|$)/;

/** Whether a bucket's name or ARN is one of image layers. */
export function namesLayers(resource: string): boolean {
  return LAYER_BUCKET.test(resource);
}

/**
 * Refuses an endpoint policy of which a statement on the bucket of layers does not let everybody through.
 *
 * @throws {@link @private-ecr/core#InvalidInputError} naming the statement
 */
export function refuseNarrowedLayers({ Statement }: PolicyDocument): void {
  const narrowed = Statement.find(statement => isOnLayers(statement) && !isOpen(statement));
  if (narrowed !== undefined) throw layersNarrowed(narrowed.Sid);
}

function isOnLayers({ Resource = [] }: PolicyStatement): boolean {
  return [Resource].flat().some(namesLayers);
}

function isOpen({ Effect, Principal, Condition }: PolicyStatement): boolean {
  return Effect === 'Allow' && Principal === '*' && Condition === undefined;
}
