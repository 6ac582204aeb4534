import DataLoader from 'dataloader';

/** What is asked for while an answer is under way waits for it, and then goes together. */
export interface Together<Key, Value> {
  ask(key: Key): Promise<Value>;
  /** Whether nobody waits for anything. */
  readonly isIdle: boolean;
}

/**
 * Asks for many at once where many are asked for at once. Nothing is remembered: each asks anew, and nobody waits but for
 * the question before its own.
 *
 * @param askAll - answers in the order of the keys, which may repeat
 */
export function together<Key, Value>(
  askAll: (keys: readonly Key[]) => Promise<readonly Value[]>,
  { atMost }: { readonly atMost: number },
): Together<Key, Value> {
  let underWay = 0;
  let asked = 0;
  let waiting: (() => void)[] = [];
  const loader = new DataLoader<Key, Value>(
    async keys => {
      underWay += 1;
      try {
        return await askAll(keys);
      } finally {
        underWay -= 1;
        const next = waiting;
        waiting = [];
        for (const dispatch of next) dispatch();
      }
    },
    {
      cache: false,
      maxBatchSize: atMost,
      batchScheduleFn: dispatch => {
        if (underWay === 0) setImmediate(dispatch);
        else waiting.push(dispatch);
      },
    },
  );
  return {
    ask: async key => {
      asked += 1;
      try {
        return await loader.load(key);
      } finally {
        asked -= 1;
      }
    },
    get isIdle() {
      return asked === 0;
    },
  };
}
