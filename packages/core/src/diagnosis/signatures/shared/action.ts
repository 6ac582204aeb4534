import type { Cause } from '../../causes';
import type { Failure } from '../../features/failure';

/** What a refused call was for. */
export type ActionPurpose =
  'image' | 'login' | 'secret' | 'log' | 'layer' | 'agent' | 'exec' | 'assume' | 'network';

interface ActionRow {
  readonly pattern: RegExp;
  readonly purpose: ActionPurpose;
}

/** Calls that starting a container makes, and those that set its network up. All others are the application's. */
const ACTIONS: readonly ActionRow[] = [
  { pattern: /^ecr(?:-public)?:GetAuthorizationToken$/i, purpose: 'login' },
  { pattern: /^ecr(?:-public)?:/i, purpose: 'image' },
  { pattern: /^(?:secretsmanager:|ssm:GetParameter|kms:Decrypt$)/i, purpose: 'secret' },
  { pattern: /^logs:(?:Create|Put|Describe)/i, purpose: 'log' },
  {
    pattern:
      /^ecs:(?:RegisterContainerInstance|DeregisterContainerInstance|DiscoverPollEndpoint|Poll|Submit\w+|StartTelemetrySession|UpdateContainerInstancesState)$/i,
    purpose: 'agent',
  },
  {
    pattern:
      /^ssm:(?:UpdateInstanceInformation|ListInstanceAssociations|RegisterManagedInstance|RequestManagedInstanceRoleToken)$|^ec2messages:/i,
    purpose: 'agent',
  },
  { pattern: /^(?:ssmmessages:|ecs:ExecuteCommand$)/i, purpose: 'exec' },
  {
    pattern:
      /^(?:ram:|route53:|route53profiles:|ec2:(?:\w*VpcEndpoint\w*|CreateNetworkInterface|DescribeSubnets|DescribeSecurityGroups|\w*VpcAttribute|\w*TransitGateway\w*)$)/i,
    purpose: 'network',
  },
];

/** What a refused call was for; `undefined` when it has nothing to do with starting a container. */
export function actionPurpose({ denial, setting, text }: Failure): ActionPurpose | undefined {
  if (denial === undefined) return undefined;
  const found = ACTIONS.find(({ pattern }) => pattern.test(denial.action))?.purpose;
  if (found !== undefined) return found;
  if (/^s3:GetObject/i.test(denial.action)) {
    const isLayer = /starport-layer-bucket/i.test(text);
    return isLayer || setting.pull ? 'layer' : setting.start ? 'secret' : undefined;
  }
  return /^sts:AssumeRole/i.test(denial.action) && (setting.pull || setting.start) ? 'assume' : undefined;
}

/** The endpoint's short name for an action's prefix. */
export function serviceOfAction(action: string): string {
  const [prefix = '', name = ''] = action.split(':');
  if (prefix.toLowerCase() !== 'ecr') return prefix.toLowerCase();
  return DATA_PLANE.test(name) ? 'ecr.dkr' : 'ecr.api';
}

/** The calls that a pull makes at the registry's host; all others of ECR go to its API. */
const DATA_PLANE =
  /^(?:BatchGetImage|GetDownloadUrlForLayer|BatchCheckLayerAvailability|InitiateLayerUpload|UploadLayerPart|CompleteLayerUpload|PutImage)$/i;

/** What a call that the caller's own policies do not allow is the fault of. */
export const IDENTITY_CAUSE: Readonly<Record<ActionPurpose, Cause>> = {
  agent: 'iam-role',
  assume: 'iam-role',
  exec: 'iam-role',
  image: 'iam-role',
  layer: 'iam-role',
  log: 'log-group-or-role',
  login: 'iam-role',
  network: 'iam-role',
  secret: 'secret-missing-or-denied',
};
