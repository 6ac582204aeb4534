import { evaluatePolicy, type Policy, readRepositoryPolicy } from '../../policy';
import type { Repository } from '../../snapshot';
import type { TraceCheck } from '../check';
import { all, evidenceOf, type Finding, isNonEmpty, pass, unknown } from '../finding';
import type { Leg, Path } from '../leg';
import { memoized } from '../memoized';
import { overPaths } from '../over-paths';
import { whyMissing } from '../path/missing-list';
import { callerOf } from '../permissions/caller';
import { callsOf, type PulledRepository, repositoriesOf } from '../permissions/calls';
import { findingOf } from '../permissions/decision-finding';
import { requestOf } from '../permissions/policy-request';

/** Does the repository of another account let the role pull? */
export const repositoryPolicy: TraceCheck = {
  id: 'repository-policy',
  title: 'The repository of another account lets the role pull',
  isPermission: true,
  isOfEndpoint: true,
  evaluate: leg => {
    const foreign =
      leg.need.service === 'ecr.dkr'
        ? repositoriesOf(leg).filter(({ registryId }) => registryId !== leg.workload.accountId)
        : [];
    if (!isNonEmpty(foreign)) return pass('not applicable: no image of another account is pulled here');
    return overPaths(leg, path => judge(leg, path, foreign));
  },
};

const policyOf = memoized(({ policyText }: Repository): Policy => readRepositoryPolicy(policyText));

function judge(
  leg: Leg,
  path: Path,
  repositories: readonly [PulledRepository, ...PulledRepository[]],
): Finding {
  const [first, ...others] = repositories;
  return all([judgeRepository(leg, path, first), ...others.map(other => judgeRepository(leg, path, other))]);
}

function judgeRepository(leg: Leg, path: Path, { registryId, name, arn }: PulledRepository): Finding {
  const { index, need, workload } = leg;
  const repository = index.repository.first(need.region, registryId, name)?.entry;
  const evidence = evidenceOf('repository', arn);
  if (repository === undefined) {
    return unknown(whyMissing(index, name, 'Repositories', registryId, need.region), evidence);
  }
  if (repository.policyText === undefined) return unknown(`the policy of ${arn} is not known`, evidence);
  const findings = (callsOf(leg) ?? [])
    .filter(({ resource }) => resource === arn)
    .map(call => {
      const caller = callerOf(leg, call);
      const decision = evaluatePolicy(policyOf(repository), requestOf(leg, path, call, caller));
      const whom = caller?.arn ?? `the account ${workload.accountId}`;
      return findingOf(decision, `Allow ${call.action} to ${whom} in the policy of ${arn}.`, evidence);
    });
  return isNonEmpty(findings) ? all(findings) : pass(`not applicable: nothing is pulled from ${arn}`);
}
