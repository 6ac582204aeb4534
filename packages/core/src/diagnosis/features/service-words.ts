import { endpointService } from '../../aws-catalogue';

/** The words by which messages name a service without its host, the most specific first. */
const SERVICE_WORDS: readonly (readonly [string, RegExp])[] = [
  ['s3', /env(?:ironment)? ?files?/i],
  ['ecs-telemetry', /\bTCS\b/i],
  ['ecs-agent', /\bACS\b/i],
  ['secretsmanager', /from asm|secrets ?manager|asm fetching secret|fetch secret arn/i],
  ['ssm', /from ssm|systems manager|parameter store|ssm[ -]agent|secrets? data from ssm|ssm parameter/i],
  ['logs', /cloudwatch|log ?group|log stream|awslogs|logger args|logging driver|log driver/i],
  [
    'ecr.api',
    /registry auth|GetAuthorizationToken|operation error ECR\b|pull secrets or registry|ecr token|ecr credentials/i,
  ],
  ['ssmmessages', /ssmmessages|execute ?command|session manager/i],
  ['ecs', /container instance|poll endpoint|RegisterContainerInstance|ecs[ -]agent|telemetry endpoint/i],
  [
    'ecr.dkr',
    /dkr[.-]ecr|CannotPull(?:ECR)?Container|between the task and the registry|pull image manifest|from (?:amazon )?ecr\b/i,
  ],
];

/** The beginning of a URL that was cut behind the service's own label. */
const CUT_URL = /https?:\/\/((?:api\.)?[a-z][a-z0-9-]{1,30})\./gi;

/** The service that a message's words name. */
export function serviceInWords(text: string): string | undefined {
  const cut = [...text.matchAll(CUT_URL)]
    .map(([, label = '']) => label.toLowerCase())
    .find(label => endpointService(label) !== undefined);
  return cut ?? SERVICE_WORDS.find(([, pattern]) => pattern.test(text))?.[0];
}
