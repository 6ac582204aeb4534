/**
 * Messages diagnosed per second, with and without a context, and how reading grows with the length of a message.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { diagnose } from '@private-ecr/core';
import { Bench } from 'tinybench';

const fixtures = path.resolve(import.meta.dirname, '../src/diagnosis/__fixtures__');
const messages = JSON.parse(readFileSync(path.join(fixtures, 'failure_messages.json'), 'utf8')).map(
  ({ message }) => message,
);
const context = {
  vpcCidrs: ['10.0.0.0/16'],
  interfaceEndpoints: ['ecr.api', 'ecr.dkr'],
  s3Gateway: true,
  nat: false,
};
const paragraph = `${messages[0]}\n`;
const ofLength = characters =>
  paragraph.repeat(Math.ceil(characters / paragraph.length)).slice(0, characters);
const [half, whole] = [ofLength(500_000), ofLength(1_000_000)];

const bench = new Bench({ time: 1_000, warmupTime: 200 });
bench
  .add('without', () => messages.forEach(message => diagnose(message)))
  .add('with', () => messages.forEach(message => diagnose(message, context)))
  .add('half', () => diagnose(half))
  .add('whole', () => diagnose(whole));
await bench.run();

const milliseconds = name => bench.getTask(name).result.latency.p50;
const perSecond = name => Math.round((messages.length / milliseconds(name)) * 1_000);
const ratio = (a, b) => (milliseconds(a) / milliseconds(b)).toFixed(2);

console.log(
  `diagnose: ${perSecond('without')} messages a second (median over ${messages.length} real messages)`,
);
console.log(`  with a context: ${ratio('with', 'without')} times as long`);
console.log(
  `  1 MB against 0.5 MB of text: ${ratio('whole', 'half')} times as long (${milliseconds('whole').toFixed(0)} ms; linear is at most 2)`,
);
