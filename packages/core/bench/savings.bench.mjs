/**
 * How a statement grows with the teams, 10,000 against 1,000, and what it costs beside reading the same document as
 * JSON. Prints ratios; the work per team should stay the same.
 */
import { computeSavings, toDocument } from '@private-ecr/core';
import { Bench } from 'tinybench';

/** Teams of three sizes with traffic of every kind, behind a Transit Gateway, split by bytes. */
function documentWith(count) {
  const teams = Array.from({ length: count }, (_, index) => ({
    id: `team-${index}`,
    gb: {
      s3: `${100 + (index % 3) * 250}.5`,
      interface: { 'ecr.api': '0.4', 'ecr.dkr': '1.6', logs: `${index % 40}` },
      internet: `${index % 5}`,
    },
    baseline: { natUnits: 1 + (index % 3), crossAzShare: '0.5' },
    residual: { natUnits: 1 },
  }));
  return JSON.stringify({
    region: 'us-east-1',
    hub: { azCount: 3, interfaceServices: ['ecr.api', 'ecr.dkr', 'logs'], privateHostedZones: 4 },
    connectivity: { mode: 'tgw' },
    allocation: { method: 'proportional' },
    teams,
  });
}

const SIZES = [1_000, 10_000];
const bench = new Bench({ time: 1_000, iterations: 3, warmupTime: 0, warmupIterations: 1 });
for (const count of SIZES) {
  const text = documentWith(count);
  const scenario = JSON.parse(text);
  const statement = computeSavings(scenario);
  bench.add(`JSON.parse ${count}`, () => JSON.parse(text));
  bench.add(`computeSavings ${count}`, () => computeSavings(scenario));
  bench.add(`toDocument ${count}`, () => toDocument(statement));
}
await bench.run();

const milliseconds = name => {
  const { result } = bench.getTask(name);
  if (!('latency' in result)) throw new Error(`${name} did not run: ${result.error}`);
  return result.latency.mean;
};
for (const name of ['computeSavings', 'toDocument']) {
  const [few, many] = SIZES.map(count => milliseconds(`${name} ${count}`));
  const parsing = milliseconds(`JSON.parse ${SIZES[1]}`);
  console.log(
    `${name}: 10,000 teams ${many.toFixed(0)} ms, 1,000 ${few.toFixed(0)} ms, ratio per team ${(many / few / 10).toFixed(2)}, ${(many / parsing).toFixed(0)} times JSON.parse`,
  );
}
