/**
 * How the search for a free range grows with the reservations, 10,000 against 1,000, all in front of the first free
 * one. Prints the ratio; reservations are sorted, so ten times as many should cost about 13 times.
 */
import { capacity, nextFree, parseAddressPlan, parseCidr, split } from '@private-ecr/core';
import { Bench } from 'tinybench';

const PREFIX_LENGTH = 24;

/** The first ranges of 10.0.0.0/8 reserved in an order that is not ascending, and what to ask for. */
function planWith(count) {
  const blocks = split(parseCidr('10.0.0.0/8'), PREFIX_LENGTH).slice(0, count);
  const reserved = blocks.map((_, index) => blocks[(index * 7_919) % count]);
  return { pools: [parseCidr('10.0.0.0/8')], reserved, prefixLength: PREFIX_LENGTH };
}

/** The same as a document, so that reading it is measured too. */
function documentWith(count) {
  const reserved = Array.from({ length: count }, (_, index) => `10.${index >> 8}.${index & 255}.0/24`);
  return { pools: ['10.0.0.0/8'], reserved, prefixLength: PREFIX_LENGTH };
}

const bench = new Bench({ time: 500 });
for (const count of [1_000, 10_000]) {
  const plan = planWith(count);
  const document = documentWith(count);
  bench.add(`nextFree ${count}`, () => nextFree(plan));
  bench.add(`capacity ${count}`, () => capacity(plan));
  bench.add(`parseAddressPlan ${count}`, () => parseAddressPlan(document));
}
await bench.run();

const milliseconds = name => {
  const { result } = bench.getTask(name);
  if (!('latency' in result)) throw new Error(`${name} did not run: ${result.error}`);
  return result.latency.mean;
};
for (const name of ['nextFree', 'capacity', 'parseAddressPlan']) {
  const [few, many] = [milliseconds(`${name} 1000`), milliseconds(`${name} 10000`)];
  console.log(
    `${name}: 10,000 reservations ${many.toFixed(2)} ms, 1,000 ${few.toFixed(2)} ms, ratio ${(many / few).toFixed(1)}`,
  );
}
