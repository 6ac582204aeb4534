/**
 * What may be done with repositories through an endpoint, by profile.
 *
 * Source: https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-push-iam.html, and "Actions, resources, and
 * condition keys for Amazon Elastic Container Registry" in the Service Authorization Reference.
 */
const PULL = ['ecr:BatchCheckLayerAvailability', 'ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'];

export const ECR_ACTIONS = {
  pull: PULL,
  push: [
    ...PULL,
    'ecr:CompleteLayerUpload',
    'ecr:InitiateLayerUpload',
    'ecr:PutImage',
    'ecr:UploadLayerPart',
  ],
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
