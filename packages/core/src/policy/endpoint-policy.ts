import { ENDPOINT_POLICY } from './policy-kind';
import { type Policy, readPolicy } from './read-policy';

/** What an endpoint has that nobody gave a policy. Source: AWS PrivateLink Guide, "Default endpoint policy". */
const FULL_ACCESS = {
  Version: '2008-10-17',
  Statement: { Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' },
};

/**
 * Reads the policy of a VPC endpoint.
 *
 * @param policyDocument - as DescribeVpcEndpoints prints it; absent where there is none, and all is allowed
 */
export function readEndpointPolicy(policyDocument: unknown): Policy {
  return readPolicy(policyDocument ?? FULL_ACCESS, ENDPOINT_POLICY);
}
