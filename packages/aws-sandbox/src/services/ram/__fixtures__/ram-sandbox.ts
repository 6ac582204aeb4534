import { RAMClient } from '@aws-sdk/client-ram';
import type { Sandbox } from '../../../start-sandbox';
import { clientOf, OTHER, OWNER, REGION, sandboxOf } from '../../ecs/__fixtures__/accounts';

export interface RamSandbox {
  readonly sandbox: Sandbox;
  readonly owner: RAMClient;
  readonly other: RAMClient;
}

export const shareArn = (id: string) => `arn:aws:ram:${REGION}:${OWNER}:resource-share/${id}`;
export const SUBNET_ARN = `arn:aws:ec2:${REGION}:${OWNER}:subnet/subnet-a`;
export const ORGANIZATION_ARN = `arn:aws:organizations::${OWNER}:organization/o-example`;

const share = (id: string, principal: string, principalStatus: string, further: object = {}) => ({
  resourceShareArn: shareArn(id),
  name: id,
  status: 'ACTIVE',
  allowExternalPrincipals: false,
  tags: [{ key: 'team', value: id }],
  associations: [
    { associatedEntity: principal, associationType: 'PRINCIPAL', status: principalStatus, external: false },
    { associatedEntity: SUBNET_ARN, associationType: 'RESOURCE', status: 'ASSOCIATED' },
  ],
  ...further,
});

/** Shares with an account, with its organisation, one that is not yet taken, and one that was deleted. */
export async function ramSandbox(): Promise<RamSandbox> {
  const sandbox = await sandboxOf({
    accounts: {
      [OWNER]: {
        [REGION]: {
          ResourceShares: [
            share('account', OTHER, 'ASSOCIATED'),
            share('organization', ORGANIZATION_ARN, 'ASSOCIATED'),
            share('pending', OTHER, 'ASSOCIATING'),
            share('deleted', OTHER, 'DISASSOCIATED', { status: 'DELETED' }),
          ],
        },
      },
    },
    organization: { Organization: { Id: 'o-example' }, Accounts: [{ Id: OWNER }, { Id: OTHER }] },
  });
  return {
    sandbox,
    owner: new RAMClient(clientOf(sandbox)),
    other: new RAMClient(clientOf(sandbox, OTHER)),
  };
}
