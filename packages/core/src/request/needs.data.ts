/** What the tasks of a team need beyond pulling an image from ECR. */
export const NEED_IDS = ['awslogs', 'secrets', 'exec', 'ec2', 'windows', 'ci-push', 'eks'] as const;
