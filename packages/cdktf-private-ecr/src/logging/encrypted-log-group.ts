import { CloudwatchLogGroup } from '../aws';
import type { Placement } from '../placement';
import { Construct } from '../terraform';
import { LOG_GROUP_PREFIX } from './log-key';

/** How a log group is made. */
export interface EncryptedLogGroupProps {
  readonly placement: Placement;
  /** What its name ends with, behind `/private-ecr/`. */
  readonly name: string;
  /** The key of {@link LogKey}, or another that CloudWatch Logs may use. */
  readonly keyArn: string;
  /** @defaultValue 365 days */
  readonly retentionDays?: number;
  readonly tags?: Readonly<Record<string, string>>;
}

/** A log group that is encrypted with our key and kept for a year. */
export class EncryptedLogGroup extends Construct {
  readonly logGroup: CloudwatchLogGroup;
  /** Known at synth, so that policies can name it. */
  readonly name: string;

  constructor(scope: Construct, id: string, props: EncryptedLogGroupProps) {
    super(scope, id);
    const { placement, keyArn, retentionDays = 365, tags } = props;
    this.name = `${LOG_GROUP_PREFIX}${props.name}`;
    this.logGroup = new CloudwatchLogGroup(this, 'group', {
      ...placement.regional,
      name: this.name,
      kmsKeyId: keyArn,
      retentionInDays: retentionDays,
      ...(tags && { tags: { ...tags } }),
    });
  }
}
