/** A VPC endpoint's policy has at most this many characters. Source: AWS PrivateLink quotas, "Endpoint policies". */
export const ENDPOINT_POLICY_CHARACTERS = 20_480;

/**
 * How long a policy is as AWS counts it for endpoints: characters, white space included.
 *
 * @param document - JSON text, counted as it is; anything else is counted as it is written without white space
 */
export function policyCharacters(document: unknown): number {
  const text = typeof document === 'string' ? document : (JSON.stringify(document) ?? '');
  return [...text].length;
}
