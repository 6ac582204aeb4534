import { SSMClient } from '@aws-sdk/client-ssm';
import type { Sandbox } from '../../../start-sandbox';
import { clientOf, OTHER, OWNER, REGION, sandboxOf } from '../../ecs/__fixtures__/accounts';

export interface SsmSandbox {
  readonly sandbox: Sandbox;
  readonly owner: SSMClient;
  readonly other: SSMClient;
}

export const parameter = (Name: string, Type = 'String') => ({
  Name,
  Type,
  Value: `value of ${Name}`,
  Version: 1,
  ARN: `arn:aws:ssm:${REGION}:${OWNER}:parameter${Name}`,
});

/** Parameters of a hub, one of them a secret, and a client for their account and for another. */
export async function ssmSandbox(): Promise<SsmSandbox> {
  const parameters = [parameter('/hub/vpc-id'), parameter('/hub/az'), parameter('/hub/deep/id')];
  const sandbox = await sandboxOf({
    parameters: { [OWNER]: { [REGION]: [...parameters, parameter('/secret', 'SecureString')] } },
  });
  return {
    sandbox,
    owner: new SSMClient(clientOf(sandbox)),
    other: new SSMClient(clientOf(sandbox, OTHER)),
  };
}
