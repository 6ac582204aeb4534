import type { World } from './world';

const cache = new WeakMap<World, Map<string, unknown>>();

/** What was worked out of a world stays true of it: worlds are not changed but replaced. */
export function memo<Value>(world: World, key: readonly string[], workOut: () => Value): Value {
  const values = cache.get(world) ?? new Map<string, unknown>();
  cache.set(world, values);
  const text = JSON.stringify(key);
  if (!values.has(text)) values.set(text, workOut());
  return values.get(text) as Value;
}
