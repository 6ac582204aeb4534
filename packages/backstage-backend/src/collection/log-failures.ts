import type { LoggerService } from '@backstage/backend-plugin-api';
import type { PartFailure, PartState, UnitFacts } from '../model/facts';
import { unitKey } from '../model/unit';

/** A closed account fails in every part: a line names some. */
const MOST_NAMED = 4;

/** Tells of what began to fail and of what works again; what goes on failing is said for those who debug. */
export function logFailures(logger: LoggerService, facts: UnitFacts, previous: UnitFacts | undefined): void {
  const key = unitKey(facts.unit);
  const failing = failuresOf(facts);
  const failed = failuresOf(previous);
  const begun = [...failing].filter(([part, { code }]) => failed.get(part)?.code !== code);
  const lasting = failing.size - begun.length;
  const over = [...failed.keys()].filter(part => !failing.has(part));
  const [first] = begun;
  if (first !== undefined) {
    const named = begun.slice(0, MOST_NAMED).map(([part, { code }]) => `${part} (${code})`);
    const further = begun.length > MOST_NAMED ? ` and ${begun.length - MOST_NAMED} more` : '';
    logger.warn(`${key}: cannot read ${named.join(', ')}${further}. ${first[1].message}`);
  }
  if (lasting > 0) logger.debug(`${key}: still cannot read ${lasting} parts`);
  if (over.length > 0) logger.info(`${key}: can read ${over.join(', ')} again`);
}

function failuresOf(facts: UnitFacts | undefined): ReadonlyMap<string, PartFailure> {
  const states = Object.entries(facts?.parts ?? {}) as [string, PartState][];
  return new Map(states.flatMap(([part, { failure }]) => (failure === undefined ? [] : [[part, failure]])));
}
