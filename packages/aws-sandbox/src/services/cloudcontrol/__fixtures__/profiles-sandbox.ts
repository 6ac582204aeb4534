import { CloudControlClient, type ResourceDescription } from '@aws-sdk/client-cloudcontrol';
import type { Sandbox, SandboxOptions } from '../../../start-sandbox';
import { clientOf, OTHER, OWNER, REGION, sandboxOf } from '../../ecs/__fixtures__/accounts';

export interface ProfilesSandbox {
  readonly sandbox: Sandbox;
  /** The account of a hub, with its VPC and another one in one Profile. */
  readonly hub: CloudControlClient;
  /** An account that has a VPC in the hub's Profile, of which its own snapshot does not tell what it holds. */
  readonly team: CloudControlClient;
}

export const PROFILE = 'rp-0123456789abcdef';
export const ENDPOINT_ARN = `arn:aws:ec2:${REGION}:${OWNER}:vpc-endpoint/vpce-0123456789abcdef0`;

/** A Profile of a hub that is shared with a team, and one of the hub's own that holds nothing. */
export function profilesWorld() {
  const Resources = [{ HostedZoneId: 'Z01' }, { ResourceArn: ENDPOINT_ARN }];
  return {
    accounts: {
      [OWNER]: {
        [REGION]: {
          ProfileAssociations: [
            { ProfileId: PROFILE, ResourceId: 'vpc-hub', Name: 'hub', Resources },
            { ProfileId: PROFILE, ResourceId: 'vpc-hub-2', Resources },
            { ProfileId: 'rp-empty', ResourceId: 'vpc-hub-3' },
          ],
        },
      },
      [OTHER]: { [REGION]: { ProfileAssociations: [{ ProfileId: PROFILE, ResourceId: 'vpc-team' }] } },
    },
  };
}

export async function profilesSandbox(
  options: Pick<SandboxOptions, 'pageItems'> = {},
): Promise<ProfilesSandbox> {
  const sandbox = await sandboxOf(profilesWorld(), options);
  return {
    sandbox,
    hub: new CloudControlClient(clientOf(sandbox)),
    team: new CloudControlClient(clientOf(sandbox, OTHER)),
  };
}

/** The properties of a resource, which Cloud Control answers as a text. */
export function propertiesOf(description: ResourceDescription | undefined): Record<string, unknown> {
  return JSON.parse(description?.Properties ?? '{}') as Record<string, unknown>;
}
