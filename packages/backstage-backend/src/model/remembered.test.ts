import { remembered } from './remembered';

/** Numbers the answers that were asked for. */
function aMemory() {
  let at = 0;
  let asked = 0;
  const memory = remembered<number>({ forMs: 1_000, atMost: 2, now: () => at });
  return {
    tell: (key: string) => memory(key, async () => (asked += 1)),
    refuse: (key: string) =>
      memory(key, async () => {
        asked += 1;
        throw new Error(`no ${asked}`);
      }),
    pass: (milliseconds: number) => void (at += milliseconds),
  };
}

test('an answer is given again for a while, also to those who ask before it is there', async () => {
  const { tell, pass } = aMemory();
  expect(await Promise.all([tell('a'), tell('a'), tell('b')])).toEqual([1, 1, 2]);
  pass(999);
  expect(await tell('a')).toBe(1);
  pass(1);
  expect(await tell('a')).toBe(3);
});

test('a refusal is told to all who wait for it, and not remembered', async () => {
  const { tell, refuse } = aMemory();
  const both = [refuse('a'), refuse('a')];
  for (const one of both) await expect(one).rejects.toThrow('no 1');
  expect(await tell('a')).toBe(2);
});

test('a refusal that comes late takes no newer answer away', async () => {
  let at = 0;
  let fail: (error: Error) => void = () => undefined;
  const memory = remembered<number>({ forMs: 1_000, atMost: 2, now: () => at });
  const late = memory('a', () => new Promise<number>((_resolve, reject) => (fail = reject)));
  at = 1_000;
  expect(await memory('a', async () => 1)).toBe(1);
  fail(new Error('late'));
  await expect(late).rejects.toThrow('late');
  expect(await memory('a', async () => 2)).toBe(1);
});

test('of too many, those that were asked for longest ago are forgotten', async () => {
  const { tell } = aMemory();
  for (const key of ['a', 'b', 'c']) await tell(key);
  expect([await tell('c'), await tell('b'), await tell('a')]).toEqual([3, 2, 4]);
});
