/** Computes what follows from an object once per object, for as long as the object lives. */
export function memoized<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const values = new WeakMap<Key, { readonly value: Value }>();
  return key => {
    const known = values.get(key);
    if (known !== undefined) return known.value;
    const value = compute(key);
    values.set(key, { value });
    return value;
  };
}

/** The same for what follows from an object in the light of another, such as an entry in its snapshot. */
export function memoizedWithin<Scope extends object, Key extends object, Value>(
  compute: (scope: Scope, key: Key) => Value,
): (scope: Scope, key: Key) => Value {
  const within = memoized((scope: Scope) => memoized((key: Key) => compute(scope, key)));
  return (scope, key) => within(scope)(key);
}
