import { createSeats } from './seats';

const never = new AbortController().signal;

describe('seats', () => {
  test('are as many as there are', async () => {
    const seats = createSeats(2);
    expect(await seats.take(0, never)).toBeDefined();
    expect(await seats.take(0, never)).toBeDefined();
    expect(await seats.take(0, never)).toBeUndefined();
  });

  test('are given on in the order of asking', async () => {
    const seats = createSeats(1);
    const first = await seats.take(0, never);
    const order: number[] = [];
    const second = seats.take(10_000, never).then(seat => (order.push(2), seat));
    const third = seats.take(10_000, never).then(seat => (order.push(3), seat));
    first?.();
    (await second)?.();
    await third;
    expect(order).toEqual([2, 3]);
  });

  test('are not doubled by giving one back twice', async () => {
    const seats = createSeats(1);
    const first = await seats.take(0, never);
    first?.();
    first?.();
    expect(await seats.take(0, never)).toBeDefined();
    expect(await seats.take(0, never)).toBeUndefined();
  });

  test('are not lost to who gave up waiting, or was aborted', async () => {
    const seats = createSeats(1);
    const first = await seats.take(0, never);
    const ending = new AbortController();
    const waits = [seats.take(1, never), seats.take(10_000, ending.signal)];
    expect(await waits[0]).toBeUndefined();
    ending.abort();
    expect(await waits[1]).toBeUndefined();
    expect(await seats.take(10_000, ending.signal)).toBeUndefined();
    first?.();
    expect(await seats.take(0, never)).toBeDefined();
  });
});
