import { GetPolicyCommand, GetPolicyVersionCommand, type IAMClient } from '@aws-sdk/client-iam';
import { isBuiltInPolicy } from '@private-ecr/core';
import type { Gaps } from '../gaps';

/** The documents of managed policies, each read once, however many roles have it. */
export type PolicyDocuments = (arn: string) => Promise<unknown>;

export function policyDocuments(client: IAMClient, gaps: Gaps): PolicyDocuments {
  const read = new Map<string, Promise<unknown>>();
  return arn => {
    if (isBuiltInPolicy(arn)) return Promise.resolve(undefined);
    const document = read.get(arn) ?? gaps.skipRefused(documentOf(client, arn));
    read.set(arn, document);
    return document;
  };
}

async function documentOf(client: IAMClient, PolicyArn: string): Promise<unknown> {
  const { Policy } = await client.send(new GetPolicyCommand({ PolicyArn }));
  const { PolicyVersion } = await client.send(
    new GetPolicyVersionCommand({ PolicyArn, VersionId: Policy?.DefaultVersionId }),
  );
  return decoded(PolicyVersion?.Document);
}

/** A document as IAM answers it: JSON, encoded as in a URL. */
export function decoded(document: string | undefined): unknown {
  return document === undefined ? undefined : JSON.parse(decodeURIComponent(document));
}
