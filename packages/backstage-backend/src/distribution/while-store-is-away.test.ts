import { StoreUnavailableError } from '../store';
import { whileStoreIsAway } from './while-store-is-away';

const AWAY = new StoreUnavailableError('it shuts down or starts', '57P01');
const never = new AbortController().signal;

/** Fails as often as told, then succeeds. */
function failing(times: number, error: Error) {
  let calls = 0;
  return async () => {
    calls += 1;
    if (calls <= times) throw error;
    return calls;
  };
}

describe('a write', () => {
  test('is done again until the database is back', async () => {
    await expect(whileStoreIsAway(failing(2, AWAY), 60_000, never)).resolves.toBe(3);
  });

  test('is given up when its time is over', async () => {
    await expect(whileStoreIsAway(failing(9, AWAY), 300, never)).rejects.toBe(AWAY);
  });

  test('is given up when the process ends', async () => {
    await expect(whileStoreIsAway(failing(9, AWAY), 60_000, AbortSignal.abort())).rejects.toBe(AWAY);
  });

  test('is not done again for an error of ours', async () => {
    const mistake = new Error('mistake');
    await expect(whileStoreIsAway(failing(1, mistake), 60_000, never)).rejects.toBe(mistake);
  });
});
