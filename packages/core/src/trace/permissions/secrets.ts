import { partitionOf } from '../../aws-catalogue';
import { type Arn, formatArn, parseArn } from '../../ids';
import type { Leg } from '../leg';

/** A secret or parameter as the resource of a call. */
export interface SecretResource {
  readonly resource: string;
  /** Set where `resource` is only how the ARN begins. */
  readonly resourceTail?: 'unknown';
}

type SecretService = 'ssm' | 'secretsmanager';

/** The secrets or parameters of the leg's Region that the task reads, each once. */
export function secretsOf({ workload, need }: Leg, service: SecretService): readonly SecretResource[] {
  const { accountId, region, taskDefinition } = workload;
  const partition = partitionOf(region)?.id ?? 'aws';
  const found = taskDefinition.containerDefinitions
    .flatMap(({ secrets, logConfiguration, repositoryCredentials }) => [
      ...[...(secrets ?? []), ...(logConfiguration?.secretOptions ?? [])].map(({ valueFrom }) =>
        read(valueFrom, 'ssm'),
      ),
      ...(repositoryCredentials === undefined
        ? []
        : [read(repositoryCredentials.credentialsParameter, 'secretsmanager')]),
    ])
    .map(arn => ({ ...arn, partition: arn.partition ?? partition, region: arn.region || region }))
    .filter(arn => arn.service === service && arn.region === need.region)
    .map(({ resourceTail, ...arn }) => ({
      resource: formatArn({ ...arn, accountId: arn.accountId ?? accountId }),
      ...(resourceTail && { resourceTail }),
    }));
  return [...new Map(found.map(secret => [secret.resource, secret])).values()];
}

/** An ARN, of which a name alone leaves out the partition and account, with what is not known of its end. */
type SecretArn = Pick<Arn, 'service' | 'region' | 'resource'> &
  Partial<Pick<Arn, 'partition' | 'accountId'>> &
  Pick<SecretResource, 'resourceTail'>;

/** Secrets Manager ends the ARN of a secret with a hyphen and six characters of its own choice. */
const UNKNOWN_SUFFIX = { resourceTail: 'unknown' } as const;

/** Reads what names a secret: its ARN, or its name in the task's own account and Region. */
function read(text: string, otherwise: SecretService): SecretArn {
  const arn = parseArn(text);
  if (arn?.service === 'ssm') return { ...arn, resource: withoutVersion(arn.resource) };
  if (arn !== undefined) return { ...arn, resource: secretIn(arn.resource) };
  if (otherwise === 'ssm') {
    const resource = `parameter/${withoutVersion(text).replace(/^\//, '')}`;
    return { service: otherwise, region: '', resource };
  }
  return { service: otherwise, region: '', resource: `secret:${text}-`, ...UNKNOWN_SUFFIX };
}

/** `NAME:3` and `NAME:label`: a policy names the parameter only. */
function withoutVersion(name: string): string {
  return name.split(':', 1).join('');
}

/** `secret:NAME-AbCdEf:json-key:version-stage:version-id`: a policy names the secret only. */
function secretIn(resource: string): string {
  return resource.split(':').slice(0, 2).join(':');
}
