import { setImmediate as turn } from 'node:timers/promises';
import { together } from './together';

/** Answers by hand: each question waits until it is let go. */
function asked({ atMost = 10 } = {}) {
  const questions: { readonly keys: readonly string[]; answer(): void; fail(): void }[] = [];
  const all = together<string, string>(
    keys =>
      new Promise((resolve, reject) => {
        questions.push({
          keys: [...keys],
          answer: () => resolve(keys.map(key => `${key}!`)),
          fail: () => reject(new Error('away')),
        });
      }),
    { atMost },
  );
  return { all, questions };
}

test('what is asked for at once goes together', async () => {
  const { all, questions } = asked();
  const answers = Promise.all([all.ask('a'), all.ask('b'), all.ask('a')]);
  await turn();
  expect(questions.map(({ keys }) => keys)).toEqual([['a', 'b', 'a']]);
  questions[0]?.answer();
  expect(await answers).toEqual(['a!', 'b!', 'a!']);
});

test('what is asked for meanwhile goes together in the next', async () => {
  const { all, questions } = asked();
  const first = all.ask('a');
  await turn();
  const others = Promise.all([all.ask('b'), all.ask('c')]);
  await turn();
  expect(questions).toHaveLength(1);
  questions[0]?.answer();
  expect(await first).toBe('a!');
  await turn();
  expect(questions[1]?.keys).toEqual(['b', 'c']);
  questions[1]?.answer();
  expect(await others).toEqual(['b!', 'c!']);
});

test('nothing is remembered: the same is asked for anew', async () => {
  const { all, questions } = asked();
  for (const times of [1, 2]) {
    const answer = all.ask('a');
    await turn();
    questions.at(-1)?.answer();
    expect(await answer).toBe('a!');
    expect(questions).toHaveLength(times);
  }
});

test('more than fit into one question are asked for in several', async () => {
  const { all, questions } = asked({ atMost: 2 });
  const answers = Promise.all(['a', 'b', 'c'].map(key => all.ask(key)));
  await turn();
  expect(questions.map(({ keys }) => keys)).toEqual([['a', 'b'], ['c']]);
  for (const { answer } of questions) answer();
  expect(await answers).toEqual(['a!', 'b!', 'c!']);
});

test('a question that fails fails for who asked it, and the next is asked', async () => {
  const { all, questions } = asked();
  const first = all.ask('a');
  await turn();
  const next = all.ask('b');
  questions[0]?.fail();
  await expect(first).rejects.toThrow('away');
  await turn();
  questions[1]?.answer();
  expect(await next).toBe('b!');
  expect(all.isIdle).toBe(true);
});
