import type { AwsObject } from './command';

/**
 * Writes the document of each managed policy beside the roles that it is attached to. A policy that the answer does
 * not hold is left without one, which makes what it permits unknown.
 */
export function withManagedPolicies(roles: readonly AwsObject[], answer: AwsObject): readonly AwsObject[] {
  const documents = new Map(objects(answer['Policies']).map(policy => [policy['Arn'], documentOf(policy)]));
  return roles.map(role => ({
    ...role,
    AttachedManagedPolicies: objects(role['AttachedManagedPolicies']).map(attached => {
      const document = documents.get(attached['PolicyArn']);
      return document === undefined ? attached : { ...attached, PolicyDocument: document };
    }),
  }));
}

function documentOf(policy: AwsObject): unknown {
  return objects(policy['PolicyVersionList']).find(version => version['IsDefaultVersion'] === true)?.[
    'Document'
  ];
}

function objects(value: unknown): readonly AwsObject[] {
  return Array.isArray(value) ? (value as readonly AwsObject[]) : [];
}
