import { ENDPOINT_POLICY_CHARACTERS, policyCharacters } from '../../policy';
import type { Located, VpcEndpoint } from '../../snapshot';
import type { HealthRule } from '../health-rule';
import { degraded, failing, type Observation } from '../observation';
import type { HealthThresholds } from '../thresholds';
import { endpointName, endpointSubject } from './shared/subjects';

/**
 * The length of endpoint policies. Fuller than the threshold is `degraded`: pulls work, but the next team may not fit.
 * Longer than AWS takes is `failing`, as in a plan that cannot be applied. No document means AWS's default, which is
 * short.
 */
export const policySize: HealthRule = {
  id: 'policy-size',
  title: 'Endpoint policies have room for the next team',
  evaluate: ({ scope, thresholds }) =>
    scope.vpcs.flatMap(({ endpoints }) => endpoints).flatMap(endpoint => ofEndpoint(endpoint, thresholds)),
};

function ofEndpoint(
  endpoint: Located<VpcEndpoint>,
  { policyFillRatio }: Pick<HealthThresholds, 'policyFillRatio'>,
): Observation[] {
  const { PolicyDocument } = endpoint.entry;
  const characters = policyCharacters(PolicyDocument ?? '');
  if (characters <= ENDPOINT_POLICY_CHARACTERS * policyFillRatio) return [];
  const report = characters > ENDPOINT_POLICY_CHARACTERS ? failing : degraded;
  return [
    report(
      endpointSubject(endpoint),
      `the policy of ${endpointName(endpoint)} has ${characters} of at most ${ENDPOINT_POLICY_CHARACTERS} characters`,
      'Name the organisation or its units in conditions instead of each account, and join statements that differ by resource only.',
    ),
  ];
}
