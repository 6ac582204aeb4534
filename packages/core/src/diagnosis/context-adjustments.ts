import { type Cause, causeFamily, causeService } from './causes';
import type { DiagnosisContext } from './context';
import type { Adjustment } from './rank-causes';

/** What one field of the context says of causes. */
interface ContextRule {
  readonly holds: (context: DiagnosisContext) => boolean;
  readonly causes: readonly Cause[];
  readonly odds: number;
  readonly because: string;
}

/** Rows are independent of each other; the odds are how much more, or less, often the cause is met in that case. */
const RULES: readonly ContextRule[] = [
  {
    holds: ({ s3Gateway }) => s3Gateway === true,
    causes: ['route-missing:s3-gateway'],
    odds: 0.1,
    because: 'The S3 gateway endpoint is known to be in the route table.',
  },
  {
    holds: ({ s3Gateway }) => s3Gateway === true,
    causes: ['s3-endpoint-policy'],
    odds: 2.5,
    because: 'Downloads go through the S3 gateway endpoint, so its policy counts.',
  },
  {
    holds: ({ s3Gateway }) => s3Gateway === false,
    causes: ['route-missing:s3-gateway'],
    odds: 4,
    because: 'The route table is known to have no S3 gateway endpoint.',
  },
  {
    holds: ({ s3Gateway }) => s3Gateway === false,
    causes: ['s3-endpoint-policy'],
    odds: 0.1,
    because: 'There is no S3 gateway endpoint whose policy could refuse.',
  },
  {
    holds: ({ nat, s3Gateway }) => nat === true && s3Gateway !== true,
    causes: ['route-missing:s3-gateway'],
    odds: 0.3,
    because: 'A NAT gateway carries layers too where there is no S3 gateway endpoint.',
  },
  {
    holds: ({ nat }) => nat === true,
    causes: ['non-ecr-image-no-internet', 'pull-through-cache-first-pull', 'public-subnet-no-public-ip'],
    odds: 0.15,
    because: 'The subnet has a NAT gateway, so the internet is in reach.',
  },
  {
    holds: ({ nat }) => nat === true,
    causes: ['security-group-task-egress', 'nacl', 'egress-firewall'],
    odds: 1.8,
    because: 'A NAT gateway is there, so what stops the traffic is more likely a filter.',
  },
  {
    holds: ({ nat }) => nat === true,
    causes: ['route-missing:other'],
    odds: 0.6,
    because:
      'The subnet has a route to a NAT gateway; whether that one reaches an internet gateway is another matter.',
  },
  {
    holds: ({ nat, publicSubnet }) => nat === false && publicSubnet !== true,
    causes: ['non-ecr-image-no-internet', 'pull-through-cache-first-pull'],
    odds: 2,
    because: 'The subnet is known to have no NAT gateway.',
  },
  {
    holds: ({ publicSubnet }) => publicSubnet === true,
    causes: ['public-subnet-no-public-ip'],
    odds: 5,
    because:
      'The subnet is public, where a task without a public address of its own reaches nothing outside.',
  },
  {
    holds: ({ publicSubnet }) => publicSubnet === true,
    causes: ['route-missing:other'],
    odds: 0.5,
    because: 'The subnet has a route to an internet gateway.',
  },
  {
    holds: ({ publicSubnet }) => publicSubnet === false,
    causes: ['public-subnet-no-public-ip'],
    odds: 0.05,
    because: 'The subnet is known not to be public.',
  },
  {
    holds: ({ launchType }) => launchType === 'FARGATE',
    causes: ['credentials-endpoint-unreachable'],
    odds: 0.5,
    because: 'On Fargate no instance has to be asked for credentials.',
  },
  {
    holds: ({ launchType }) => launchType === 'EC2' || launchType === 'EXTERNAL',
    causes: ['public-subnet-no-public-ip'],
    odds: 0.6,
    because: 'It is the instance that pulls, and most instances in public subnets have a public address.',
  },
  {
    holds: ({ launchType }) => launchType === 'EXTERNAL',
    causes: ['egress-firewall', 'dns-resolver', 'credentials-endpoint-unreachable'],
    odds: 2,
    because: 'The machine is outside AWS, behind a network of its own.',
  },
];

/** What the context says of candidates, as adjustments for {@link rankCauses}. */
export function contextAdjustments(context: DiagnosisContext): readonly Adjustment[] {
  const fixed = RULES.filter(({ holds }) => holds(context)).map(({ causes, odds, because }) => ({
    concerns: (cause: Cause) => causes.includes(cause),
    odds,
    because,
  }));
  return [...fixed, ...endpointAdjustments(context)];
}

/** All endpoints of the VPC are known: the one that a cause calls missing is there, or is not. */
function endpointAdjustments({ interfaceEndpoints, nat }: DiagnosisContext): readonly Adjustment[] {
  if (interfaceEndpoints === undefined) return [];
  const known = new Set(interfaceEndpoints);
  const isMissing = (cause: Cause) => causeFamily(cause) === 'endpoint-missing';
  const exists = (cause: Cause) => known.has(causeService(cause) ?? '');
  return [
    {
      concerns: cause => isMissing(cause) && exists(cause),
      odds: 0.05,
      because: 'That endpoint is known to exist.',
    },
    {
      concerns: cause => isMissing(cause) && !exists(cause),
      odds: nat === true ? 0.5 : 4,
      because:
        nat === true
          ? 'There is no such endpoint, but a NAT gateway.'
          : 'There is no such endpoint in the VPC.',
    },
    {
      concerns: cause => causeFamily(cause) === 'endpoint-policy' && !exists(cause),
      odds: 0.1,
      because: 'There is no such endpoint whose policy could refuse.',
    },
  ];
}

/**
 * The service that the message is about has an endpoint, or has none, which says something of the causes that do not
 * name a service.
 */
export function serviceAdjustments(
  service: string | undefined,
  { interfaceEndpoints }: DiagnosisContext,
): readonly Adjustment[] {
  if (interfaceEndpoints === undefined || service === undefined || service === 's3') return [];
  const exists = interfaceEndpoints.includes(service);
  return [
    {
      concerns: cause => cause === 'security-group-endpoint-ingress' || cause === 'dns-not-private',
      odds: exists ? 3 : 0.5,
      because: exists
        ? `An endpoint for ${service} exists, so what is wrong lies in how it is reached.`
        : `No endpoint for ${service} is known in this VPC.`,
    },
    {
      concerns: cause =>
        exists && (cause === 'public-subnet-no-public-ip' || cause === 'route-missing:other'),
      odds: 0.5,
      because: `An endpoint for ${service} exists, which needs no way to the internet.`,
    },
  ];
}
