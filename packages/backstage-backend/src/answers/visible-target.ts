import { type Caller, noNetwork, notFound } from '../access';
import type { Target } from '../model/target';
import type { AnswerContext } from './context';

/**
 * An entity whose network is looked at and that the caller sees.
 *
 * @throws NotFoundError otherwise
 */
export async function visibleTarget(
  entityRef: string,
  caller: Caller,
  { store }: AnswerContext,
): Promise<Target> {
  const [target, visible] = await Promise.all([store.targets.one(entityRef), caller.visibleOf([entityRef])]);
  if (!visible.has(entityRef)) throw notFound(entityRef);
  if (target === undefined) throw noNetwork(entityRef);
  return target;
}
