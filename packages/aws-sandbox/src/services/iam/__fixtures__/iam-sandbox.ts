import { IAMClient } from '@aws-sdk/client-iam';
import type { Sandbox } from '../../../start-sandbox';
import { clientOf, OTHER, OWNER, REGION, sandboxOf } from '../../ecs/__fixtures__/accounts';

export interface IamSandbox {
  readonly sandbox: Sandbox;
  readonly owner: IAMClient;
  readonly other: IAMClient;
}

export const TRUST = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole' }] };
export const PULL = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: 'ecr:*', Resource: '*' }],
};
export const LOGS_ARN = `arn:aws:iam::${OWNER}:policy/logs`;
export const AWS_ARN = 'arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy';

const role = (name: string, further: object = {}) => ({
  RoleName: name,
  RoleId: 'AROAEXAMPLEEXAMPLE',
  Path: '/',
  Arn: `arn:aws:iam::${OWNER}:role/${name}`,
  CreateDate: '2026-01-01T00:00:00Z',
  AssumeRolePolicyDocument: TRUST,
  ...further,
});

/** Two roles, one with a policy of its own and managed ones, of which one's document is not known. */
export async function iamSandbox(): Promise<IamSandbox> {
  const cart = role('cart', {
    RolePolicyList: [
      { PolicyName: 'pull', PolicyDocument: PULL },
      { PolicyName: 'text', PolicyDocument: JSON.stringify(PULL) },
    ],
    AttachedManagedPolicies: [
      { PolicyName: 'logs', PolicyArn: LOGS_ARN, PolicyDocument: PULL },
      { PolicyName: 'AmazonECSTaskExecutionRolePolicy', PolicyArn: AWS_ARN },
    ],
  });
  const sandbox = await sandboxOf({
    accounts: {
      [OWNER]: { [REGION]: { Roles: [cart, role('agent')] }, 'eu-central-1': { Roles: [cart] } },
    },
  });
  return {
    sandbox,
    owner: new IAMClient(clientOf(sandbox)),
    other: new IAMClient(clientOf(sandbox, OTHER)),
  };
}

/** A document as it comes: encoded as in a URL. */
export function decoded(document: string | undefined): unknown {
  return JSON.parse(decodeURIComponent(document ?? ''));
}
