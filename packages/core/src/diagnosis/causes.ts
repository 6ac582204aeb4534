/** Causes that stand for themselves. `other` is a pull or start failure of another kind, named in words. */
export const PLAIN_CAUSES = [
  'dns-not-private',
  'security-group-endpoint-ingress',
  'security-group-task-egress',
  'nacl',
  'route-missing:s3-gateway',
  'route-missing:other',
  's3-endpoint-policy',
  'iam-role',
  'repository-policy',
  'image-not-found',
  'non-ecr-image-no-internet',
  'pull-through-cache-first-pull',
  'dual-stack-uri',
  'secret-missing-or-denied',
  'log-group-or-role',
  'rate-limit',
  'disk-full',
  'architecture-mismatch',
  'hub-participant-visibility',
  'org-sharing-disabled',
  'invitation-not-found',
  'duplicate-subnet-az',
  'private-dns-conflict',
  'service-not-in-region',
  'service-not-in-az',
  'zone-association-not-authorized',
  'public-subnet-no-public-ip',
  'dns-resolver',
  'egress-firewall',
  'registry-credentials',
  'cross-region-image',
  'credentials-endpoint-unreachable',
  'other',
] as const;

/** Causes that name the endpoint's service behind a colon, such as `endpoint-missing:ecr.api`. */
export const SERVICE_CAUSES = ['endpoint-missing', 'endpoint-policy'] as const;

export type PlainCause = (typeof PLAIN_CAUSES)[number];
export type ServiceCause = (typeof SERVICE_CAUSES)[number];

/** A cause without the service that it may name. */
export type CauseFamily = PlainCause | ServiceCause;

/** Why a pull failed: a stable id of the vocabulary. */
export type Cause = PlainCause | `${ServiceCause}:${string}`;

/** All families, in the order in which equally likely causes are listed. */
export const CAUSE_FAMILIES: readonly CauseFamily[] = [...SERVICE_CAUSES, ...PLAIN_CAUSES];

/** The family of a cause: `endpoint-missing:ecr.api` belongs to `endpoint-missing`, all others to themselves. */
export function causeFamily(cause: Cause): CauseFamily {
  return SERVICE_CAUSES.find(family => cause.startsWith(`${family}:`)) ?? (cause as PlainCause);
}

/** The short name of the service that a cause names, if it names one. */
export function causeService(cause: Cause): string | undefined {
  const family = SERVICE_CAUSES.find(candidate => cause.startsWith(`${candidate}:`));
  return family === undefined ? undefined : cause.slice(family.length + 1);
}

/** S3 is reached by a route of a gateway endpoint, so its missing endpoint is a missing route. */
export function endpointMissing(service: string): Cause {
  return service === 's3' ? 'route-missing:s3-gateway' : `endpoint-missing:${service}`;
}

/** The policy of the endpoint of a service; that of S3 has a name of its own. */
export function endpointPolicy(service: string): Cause {
  return service === 's3' ? 's3-endpoint-policy' : `endpoint-policy:${service}`;
}

/** Whether a text is a cause of the vocabulary. */
export function isCause(text: string): text is Cause {
  if ((PLAIN_CAUSES as readonly string[]).includes(text)) return true;
  return /^endpoint-(?:missing|policy):(?!s3$)[a-z0-9.-]{1,64}$/.test(text);
}
