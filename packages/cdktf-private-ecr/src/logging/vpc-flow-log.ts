import { FlowLog, IamRole, IamRolePolicy } from '../aws';
import type { Placement } from '../placement';
import { Construct } from '../terraform';
import { EncryptedLogGroup } from './encrypted-log-group';

/** How the flow log of a VPC is kept. */
export interface VpcFlowLogProps {
  readonly placement: Placement;
  readonly vpcId: string;
  readonly name: string;
  readonly keyArn: string;
  readonly tags?: Readonly<Record<string, string>>;
}

/** Every connection that was accepted or rejected in a VPC, in a log group. */
export class VpcFlowLog extends Construct {
  readonly logGroup: EncryptedLogGroup;
  readonly role: IamRole;
  readonly flowLog: FlowLog;

  constructor(scope: Construct, id: string, { placement, vpcId, name, keyArn, tags }: VpcFlowLogProps) {
    super(scope, id);
    const { accountId, partition, region } = placement;
    this.logGroup = new EncryptedLogGroup(this, 'log-group', { placement, name: `flow-log/${name}`, keyArn });
    this.role = new IamRole(this, 'role', {
      ...placement.global,
      // Roles have no Region, so theirs is part of the name; the longest of both just fit the 64 characters.
      name: `private-ecr-log-${name}-${region}`,
      assumeRolePolicy: JSON.stringify({
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            // The same in China too: https://docs.amazonaws.cn/en_us/vpc/latest/userguide/flow-logs-iam-role.html
            Principal: { Service: 'vpc-flow-logs.amazonaws.com' },
            Action: 'sts:AssumeRole',
            Condition: {
              StringEquals: { 'aws:SourceAccount': accountId },
              ArnLike: { 'aws:SourceArn': `arn:${partition}:ec2:${region}:${accountId}:vpc-flow-log/*` },
            },
          },
        ],
      }),
      ...(tags && { tags: { ...tags } }),
    });
    new IamRolePolicy(this, 'policy', {
      ...placement.global,
      name: 'write-flow-log',
      role: this.role.id,
      policy: JSON.stringify({
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Action: ['logs:CreateLogStream', 'logs:PutLogEvents', 'logs:DescribeLogStreams'],
            Resource: `${this.logGroup.logGroup.arn}:*`,
          },
        ],
      }),
    });
    this.flowLog = new FlowLog(this, 'flow-log', {
      ...placement.regional,
      vpcId,
      trafficType: 'ALL',
      logDestination: this.logGroup.logGroup.arn,
      iamRoleArn: this.role.arn,
      tags: { ...tags, Name: name },
    });
  }
}
