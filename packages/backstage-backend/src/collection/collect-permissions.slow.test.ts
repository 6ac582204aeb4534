import { FURTHER_CALLS, SNAPSHOT_CALLS } from '@private-ecr/core';
import { HUB_PLAN, TEAM_PLAN } from './__fixtures__/a-world';
import {
  ALL_ACTIONS,
  deniedParts,
  PATTERN_PLAN,
  readWith,
  sandboxAllowing,
} from './__fixtures__/permissions';

jest.setTimeout(120_000);

/** The parts that each action is for. */
const PARTS = new Map<string, string[]>();
for (const [part, calls] of Object.entries({ ...SNAPSHOT_CALLS, ...FURTHER_CALLS })) {
  for (const action of calls.filter(({ by }) => by !== 'commands').flatMap(call => call.actions)) {
    PARTS.set(action, [...(PARTS.get(action) ?? []), part]);
  }
}

test.each(ALL_ACTIONS)('without %s exactly its part is denied', async action => {
  const sandbox = await sandboxAllowing(ALL_ACTIONS.filter(each => each !== action));
  const plans = action === 'iam:GetAccountAuthorizationDetails' ? [PATTERN_PLAN] : [HUB_PLAN, TEAM_PLAN];
  const parts = PARTS.get(action) ?? [];
  // Pulls are a metric too.
  const expected = action === 'cloudwatch:GetMetricData' ? [...parts, 'Images'] : parts;
  expect(deniedParts(await readWith(sandbox, plans))).toEqual(expected.sort());
  await sandbox.close();
});
