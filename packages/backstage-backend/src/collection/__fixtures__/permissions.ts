import { DEFAULT_ACCESS_KEY, DEFAULT_ROLE_NAME, type Sandbox, startSandbox } from '@private-ecr/aws-sandbox';
import { HUB_ACCOUNT, TEAM_ACCOUNT } from '@private-ecr/core/testing';
import { actionsOf, POLICIES, type PolicyId } from '../../aws/policies.data';
import type { CollectionPlan, UnitFacts } from '../../model/facts';
import { aWorld, TEAM_PLAN } from './a-world';
import { collectorOf, NO_SIGNAL } from './collector-of';

/** The policies that an account is read with: prices are asked for in the portal's own. */
const ACCOUNT_POLICIES = (Object.keys(POLICIES) as PolicyId[]).filter(id => id !== 'prices');
/** All that they allow. */
export const ALL_ACTIONS = [...new Set(ACCOUNT_POLICIES.flatMap(actionsOf))];
/** A plan that reads all roles of an account. */
export const PATTERN_PLAN = { ...TEAM_PLAN, roleNames: ['private-ecr-*'] };

/** A sandbox whose roles may do what is listed. */
export async function sandboxAllowing(allowedActions: readonly string[]): Promise<Sandbox> {
  return startSandbox({
    world: aWorld(),
    identities: {
      accessKeys: [{ ...DEFAULT_ACCESS_KEY, accountId: HUB_ACCOUNT }],
      roles: [HUB_ACCOUNT, TEAM_ACCOUNT].map(id => ({
        arn: `arn:aws:iam::${id}:role/${DEFAULT_ROLE_NAME}`,
        trustedAccounts: [HUB_ACCOUNT],
        allowedActions: [...allowedActions],
      })),
    },
  });
}

/** What each plan comes to, without trying again. */
export async function readWith(
  sandbox: Sandbox,
  plans: readonly CollectionPlan[],
): Promise<readonly UnitFacts[]> {
  const collector = collectorOf(sandbox, { limits: { attempts: 1 } });
  return Promise.all(plans.map(async plan => (await collector.collect(plan, undefined, NO_SIGNAL)).facts));
}

/** The parts that were denied. */
export function deniedParts(facts: readonly UnitFacts[]): string[] {
  const denied = facts.flatMap(({ parts }) =>
    Object.entries(parts).flatMap(([part, { failure }]) => (failure?.code === 'AccessDenied' ? [part] : [])),
  );
  return [...new Set(denied)].sort();
}
