import { checked } from './checked';
import { type PolicyDocument, policyOf } from './policy-document';

/** Who may take the reader's role. */
export interface HubReaderTrustOptions {
  /** The ARN of the role that the portal runs with. */
  readonly portalRoleArn: string;
  /** A word that the portal must say besides, where other programs share its role. */
  readonly externalId?: string;
}

/** Lets a portal, by the role that it runs with, take the reader's role. */
export function hubReaderTrust({ portalRoleArn, externalId }: HubReaderTrustOptions): PolicyDocument {
  const [role = ''] = checked('arns', 'portalRoleArn', [portalRoleArn]);
  return policyOf({
    Sid: 'Portal',
    Effect: 'Allow',
    Principal: { AWS: role },
    Action: 'sts:AssumeRole',
    ...(externalId !== undefined && { Condition: { StringEquals: { 'sts:ExternalId': externalId } } }),
  });
}
