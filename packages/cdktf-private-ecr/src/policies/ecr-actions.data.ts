/** Every way to use a registry begins with its token, which is for no repository in particular. */
export const TOKEN_ACTION = 'ecr:GetAuthorizationToken';

/** Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html */
const PULL = ['ecr:BatchCheckLayerAvailability', 'ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'];

/**
 * What may be done with repositories, by profile.
 *
 * Source of the names: "Actions, resources, and condition keys for Amazon Elastic Container Registry" in the Service
 * Authorization Reference.
 */
export const ECR_ACTIONS = {
  pull: PULL,
  // Source: https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-push-iam.html
  push: [
    ...PULL,
    'ecr:CompleteLayerUpload',
    'ecr:InitiateLayerUpload',
    'ecr:PutImage',
    'ecr:UploadLayerPart',
  ],
  // Source: the reading part of https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AmazonEC2ContainerRegistryReadOnly.html
  scanner: [
    ...PULL,
    'ecr:DescribeImageScanFindings',
    'ecr:DescribeImages',
    'ecr:DescribeRepositories',
    'ecr:ListImages',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** What may be done with repositories. */
export type EcrProfile = keyof typeof ECR_ACTIONS;
