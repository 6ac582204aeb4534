import {
  evaluatePolicy,
  type IamPrincipal,
  type Policy,
  readRolePolicies,
  withSameAccountRepository,
} from '../../policy';
import type { Role } from '../../snapshot';
import type { TraceCheck } from '../check';
import { all, evidenceOf, fail, type Finding, isNonEmpty, pass, unknown } from '../finding';
import type { Leg, Path } from '../leg';
import { memoized } from '../memoized';
import { overPaths } from '../over-paths';
import { whyMissing } from '../path/missing-list';
import { callerOf, roleTextOf } from '../permissions/caller';
import { type Call, callsOf, repositoriesOf } from '../permissions/calls';
import { findingOf } from '../permissions/decision-finding';
import { requestOf } from '../permissions/policy-request';

/** May the role make the calls? It is the execution role, and for ECS Exec the task role. */
export const executionRole: TraceCheck = {
  id: 'execution-role',
  title: 'The role of the task may make the calls',
  isPermission: true,
  isOfEndpoint: true,
  evaluate: leg => {
    const calls = (callsOf(leg) ?? []).filter(({ by }) => by !== 'aws');
    if (calls.length === 0) return pass(`not applicable: no role of the task calls ${leg.need.service}`);
    return overPaths(leg, path => judge(leg, path, calls));
  },
};

const policiesOf = memoized((role: Role): Policy => readRolePolicies(role));

function judge(leg: Leg, path: Path, calls: readonly Call[]): Finding {
  const findings = calls.map(call => judgeCall(leg, path, call));
  return isNonEmpty(findings) ? all(findings) : pass('not applicable: no call is made');
}

function judgeCall(leg: Leg, path: Path, call: Call): Finding {
  const caller = callerOf(leg, call);
  if (caller === undefined) return withoutRole(leg, call);
  const role = leg.index.role.first(caller.arn)?.entry;
  const evidence = evidenceOf('role', caller.arn);
  if (role === undefined) {
    return unknown(
      whyMissing(leg.index, caller.arn, 'Roles', caller.accountId, leg.workload.region),
      evidence,
    );
  }
  const decision = evaluatePolicy(policyFor(leg, call, role, caller), requestOf(leg, path, call, caller));
  return findingOf(decision, `Allow ${call.action} on ${call.resource} in ${caller.arn}.`, evidence);
}

/** Within one account the repository's own policy counts beside that of the role. */
function policyFor(leg: Leg, call: Call, role: Role, { accountId }: IamPrincipal): Policy {
  const repository = repositoriesOf(leg).find(({ arn }) => arn === call.resource);
  if (repository?.registryId !== accountId) return policiesOf(role);
  const policyText = leg.index.repository.first(leg.need.region, accountId, repository.name)?.entry
    .policyText;
  return typeof policyText === 'string'
    ? withSameAccountRepository(policiesOf(role), policyText)
    : policiesOf(role);
}

/** Services whose calls a container instance makes with its own role where the task has none. */
const CALLED_BY_INSTANCE: ReadonlySet<string> = new Set(['ecr.api', 'ecr.dkr', 'logs', 'ssmmessages']);

function withoutRole(leg: Leg, call: Call): Finding {
  const { workload, need } = leg;
  const { action, by } = call;
  const field = by === 'task-role' ? 'taskRoleArn' : 'executionRoleArn';
  const text = roleTextOf(leg, call);
  if (text !== undefined) return unknown(`which role ${field} means by ${text} is not known`);
  if (workload.launchType === 'EC2' && CALLED_BY_INSTANCE.has(need.service)) {
    return unknown(
      `the task definition names no ${field}: the role of the container instance makes ${action}`,
    );
  }
  return fail(
    `the task definition names no ${field}, and ${action} needs one`,
    `Name a role that allows ${action} as ${field} of the task definition.`,
  );
}
