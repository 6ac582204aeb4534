/**
 * Policies that AWS manages and that roles carry by name, for snapshots that do not hold the document.
 *
 * Source: https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AmazonECSTaskExecutionRolePolicy.html
 */
export const AWS_MANAGED_POLICIES: readonly AwsManagedPolicy[] = [
  {
    /** The same in every partition: `arn:PARTITION:iam::aws:policy/` and this. */
    path: 'service-role/AmazonECSTaskExecutionRolePolicy',
    document: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Action: [
            'ecr:GetAuthorizationToken',
            'ecr:BatchCheckLayerAvailability',
            'ecr:GetDownloadUrlForLayer',
            'ecr:BatchGetImage',
            'logs:CreateLogStream',
            'logs:PutLogEvents',
          ],
          Resource: '*',
        },
      ],
    },
  },
];

/** A policy that AWS manages. */
export interface AwsManagedPolicy {
  /** What follows `arn:PARTITION:iam::aws:policy/`. */
  readonly path: string;
  readonly document: unknown;
}
