import { type Key, SPLAT } from '../expression/evaluate';
import { Unknown, type Value } from '../expression/value';

/** How many references may lead on to others: a chain longer than this is a mistake, or an attack. */
const LONGEST_CHAIN = 150;

/** Works out each reference once, and ends those that lead back to themselves. */
export class Memo {
  private readonly known = new Map<string, Value>();
  private readonly open = new Set<string>();

  constructor(private readonly chain: { length: number }) {}

  value(root: string, path: readonly Key[], evaluate: () => Value): Value {
    const key = JSON.stringify([root, ...path.map(step => (step === SPLAT ? [] : step))]);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    if (this.open.has(key)) return new Unknown(`${root} refers to itself`);
    if (this.chain.length >= LONGEST_CHAIN) return new Unknown('too many references lead on to others');
    this.open.add(key);
    this.chain.length += 1;
    const value = evaluate();
    this.chain.length -= 1;
    this.open.delete(key);
    this.known.set(key, value);
    return value;
  }
}
