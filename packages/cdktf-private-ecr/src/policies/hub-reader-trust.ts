import { checkedOne } from './checked';
import { organizationCondition } from './organization-condition';
import { type PolicyDocument, policyOf } from './policy-document';

/** Who may take the reader's role. */
export interface HubReaderTrustOptions {
  /** The ARN of the role that the portal runs with. */
  readonly portalRoleArn: string;
  /** The organisation that the portal must be in. @defaultValue no condition */
  readonly organizationId?: string;
  /** A word that the portal must say besides, where other programs share its role. @defaultValue none */
  readonly externalId?: string;
}

/**
 * Lets a portal, by the role that it runs with, take the reader's role.
 *
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html
 *
 * @throws {@link @private-ecr/core#InvalidInputError} naming each text that is refused
 */
export function hubReaderTrust(options: HubReaderTrustOptions): PolicyDocument {
  const asked = { ...organizationAsked(options), ...wordAsked(options) };
  return policyOf({
    Sid: 'Portal',
    Effect: 'Allow',
    Principal: { AWS: checkedOne('principalArn', 'portalRoleArn', options.portalRoleArn) },
    Action: 'sts:AssumeRole',
    ...(Object.keys(asked).length > 0 && { Condition: { StringEquals: asked } }),
  });
}

function organizationAsked({ organizationId }: HubReaderTrustOptions) {
  return organizationCondition(organizationId, 'aws:PrincipalOrgID').Condition?.['StringEquals'];
}

function wordAsked({ externalId }: HubReaderTrustOptions) {
  return externalId !== undefined && { 'sts:ExternalId': checkedOne('externalId', 'externalId', externalId) };
}
