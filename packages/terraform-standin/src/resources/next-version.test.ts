import type { Draft } from '../behaviour/draft';
import { nextVersion } from './next-version';

describe('nextVersion', () => {
  it.each([
    ['a new object', null, 1],
    ['an object of version 3', { version: 3 }, 4],
  ])('%s', (_, prior, version) => {
    expect(nextVersion({ prior } as Draft)).toBe(version);
  });
});
