import { InvalidInputError, parseSnapshot } from '@private-ecr/core';
import { aScene, judged, SERVICE_REF, VPC_REF } from './__fixtures__/scenes';
import { whyFailed } from './why-failed';

const SECRET = 'password=hunter2';

function invalid(): unknown {
  try {
    return parseSnapshot({ schemaVersion: 9 }, 'facts');
  } catch (error) {
    return error;
  }
}

test('what cannot be read of AWS is told in full', () => {
  const reported: string[] = [];
  const error = invalid();
  expect(error).toBeInstanceOf(InvalidInputError);
  expect(whyFailed('judging', error, what => reported.push(what))).toContain('schemaVersion');
  expect(reported).toEqual([]);
});

test.each([new TypeError(SECRET), SECRET, undefined])('a mistake of ours is for the log alone: %p', error => {
  const reported: unknown[] = [];
  expect(whyFailed('judging', error, (...told) => reported.push(told))).toBe(
    'of an internal error, which the log of the backend names',
  );
  expect(reported).toEqual([['judging', error]]);
});

test('an internal error of the savings is in no judgement, and stops no other', () => {
  const scene = aScene();
  const reported: string[] = [];
  scene.input = {
    ...scene.input,
    report: (what, error) => reported.push(`${what}: ${String(error)}`),
    prices: {
      get overrides(): never {
        throw new TypeError(SECRET);
      },
    },
  };
  const { entities } = judged(scene);
  expect(JSON.stringify(entities)).not.toContain('hunter2');
  const of = (ref: string) => entities.find(({ entityRef }) => entityRef === ref)?.summary;
  expect(of(VPC_REF)?.savings).toMatchObject({
    state: 'unavailable',
    reason: expect.stringContaining('internal error, which the log of the backend names'),
  });
  expect(of(SERVICE_REF)?.pulls.verdict).toBe('reachable');
  expect(reported).toEqual([expect.stringMatching(/^the savings of .*hunter2$/)]);
});
