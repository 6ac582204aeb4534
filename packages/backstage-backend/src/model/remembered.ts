export interface RememberedOptions {
  readonly forMs: number;
  /** The oldest are forgotten first. */
  readonly atMost: number;
  /** Milliseconds. */
  readonly now: () => number;
}

/**
 * Gives an answer again for a while, also one that is still waited for. A refusal is not remembered: the next one who
 * asks may have better luck.
 */
export function remembered<Answer>({
  forMs,
  atMost,
  now,
}: RememberedOptions): (key: string, ask: () => Promise<Answer>) => Promise<Answer> {
  const answers = new Map<string, { readonly until: number; readonly answer: Promise<Answer> }>();
  return (key, ask) => {
    const known = answers.get(key);
    if (known !== undefined && known.until > now()) return known.answer;
    const answer = ask();
    const entry = { until: now() + forMs, answer };
    answers.delete(key);
    answers.set(key, entry);
    answer.catch(() => {
      if (answers.get(key) === entry) answers.delete(key);
    });
    for (const oldest of [...answers.keys()].slice(0, Math.max(0, answers.size - atMost)))
      answers.delete(oldest);
    return answer;
  };
}
