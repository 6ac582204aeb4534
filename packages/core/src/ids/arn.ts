/** An Amazon Resource Name, in its parts. */
export interface Arn {
  readonly partition: string;
  readonly service: string;
  /** Empty for a global resource. */
  readonly region: string;
  /** Empty where the name holds no account, as that of an S3 bucket. */
  readonly accountId: string;
  /** All that follows, colons and slashes included: `role/service-role/execution`. */
  readonly resource: string;
}

/** The form of a partition's id, as part of a regular expression; newer partitions than the table's have it too. */
export const PARTITION_FORM = 'aws(?:-[a-z]+){0,3}';

/** The longest text that is read as an ARN; IAM's own limit is 2,048. */
const LONGEST_ARN = 2_048;

/** Reads an ARN, or undefined for a text that is none. */
export function parseArn(text: string): Arn | undefined {
  if (text.length > LONGEST_ARN || !text.startsWith('arn:')) return undefined;
  const [, partition, service, region, accountId, ...rest] = text.split(':');
  const resource = rest.join(':');
  if (!partition || !service || region === undefined || accountId === undefined || resource === '')
    return undefined;
  return { partition, service, region, accountId, resource };
}

/** Writes an ARN. */
export function formatArn({ partition, service, region, accountId, resource }: Arn): string {
  return ['arn', partition, service, region, accountId, resource].join(':');
}
