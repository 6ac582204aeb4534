import { formatArn, parseArn, partitionOf, type Workload } from '@private-ecr/core';
import type { Target, VpcPlacement } from '../model/target';
import type { DefaultWorkload, WorkloadNeed } from './judge-input';
import type { GroupFacts } from './merge-facts';
import { teamSubnets } from './team-subnets';

/** A name that stands for what is not known. No account has it, so that nothing is judged by it. */
const ANY = 'private-ecr-default-workload';
const UNKNOWN_GROUP = 'sg-unknown';

type Container = Workload['taskDefinition']['containerDefinitions'][number];

/** The task that is traced for a service whose ECS service is not named, or why there is none. */
export type DefaultWorkloadAnswer =
  | { readonly workload: Workload; readonly areGroupsKnown: boolean }
  | { readonly workload?: undefined; readonly because: string };

/**
 * A task of Fargate with the image of the service's first repository in the subnets of the team. Its role, secrets and
 * log group are not known, and stand for any.
 */
export function defaultWorkload(
  facts: GroupFacts,
  { repositoryArns }: Pick<Target, 'repositoryArns'>,
  placement: VpcPlacement,
  settings: DefaultWorkload,
): DefaultWorkloadAnswer {
  const image = repositoryArns.map(imageOf).find(found => found !== undefined);
  if (image === undefined) {
    return {
      because:
        'neither the ECS service nor a repository is named; add the annotation aws.amazon.com/amazon-ecs-service-arn or aws.amazon.com/amazon-ecr-arn',
    };
  }
  const subnets = teamSubnets(facts, placement);
  const { accountId, region, vpcId } = placement;
  if (subnets === undefined || subnets.length === 0) {
    const what =
      subnets === undefined ? 'its subnets were not read' : `account ${accountId} sees no subnet of it`;
    return { because: `where tasks run in ${vpcId} is not known: ${what}` };
  }
  const container = { name: 'default', image };
  const groups = securityGroups(facts, placement, settings.securityGroupName);
  return {
    areGroupsKnown: groups.length > 0,
    workload: {
      accountId,
      region,
      launchType: 'FARGATE',
      enableExecuteCommand: settings.needs.includes('exec'),
      taskDefinition: {
        family: ANY,
        networkMode: 'awsvpc',
        executionRoleArn: roleArn(placement),
        taskRoleArn: roleArn(placement),
        containerDefinitions: [
          settings.needs.reduce((made, need) => NEEDS[need](made, placement), container),
        ],
      },
      networkConfiguration: {
        awsvpcConfiguration: {
          subnets: [...subnets],
          securityGroups: groups.length > 0 ? [...groups] : [UNKNOWN_GROUP],
          assignPublicIp: 'DISABLED',
        },
      },
    },
  };
}

const NEEDS: Readonly<Record<WorkloadNeed, (container: Container, placement: VpcPlacement) => Container>> = {
  awslogs: (container, { region }) => ({
    ...container,
    logConfiguration: {
      logDriver: 'awslogs',
      options: { 'awslogs-group': `/ecs/${ANY}`, 'awslogs-region': region },
    },
  }),
  secrets: (container, { accountId, region }) => {
    const partition = partitionOf(region)?.id ?? 'aws';
    const service = 'secretsmanager';
    const valueFrom = formatArn({ partition, service, region, accountId, resource: `secret:${ANY}` });
    return { ...container, secrets: [...(container.secrets ?? []), { name: 'SECRET', valueFrom }] };
  },
  'ssm-parameters': container => ({
    ...container,
    secrets: [...(container.secrets ?? []), { name: 'PARAMETER', valueFrom: ANY }],
  }),
  exec: container => container,
};

function imageOf(repositoryArn: string): string | undefined {
  const arn = parseArn(repositoryArn);
  const suffix = arn && partitionOf(arn.region)?.dnsSuffix;
  if (arn === undefined || suffix === undefined) return undefined;
  return `${arn.accountId}.dkr.ecr.${arn.region}.${suffix}/${arn.resource.replace(/^repository\//, '')}:latest`;
}

function roleArn({ accountId, region }: VpcPlacement): string {
  const partition = partitionOf(region)?.id ?? 'aws';
  return formatArn({ partition, service: 'iam', region: '', accountId, resource: `role/${ANY}` });
}

/** The groups of the account in the VPC that tasks have, by their name. */
function securityGroups(
  { index }: GroupFacts,
  { accountId, region, vpcId }: VpcPlacement,
  name: string,
): readonly string[] {
  const isNamed = globMatcher(name);
  return (index.snapshot.accounts[accountId]?.[region]?.SecurityGroups ?? [])
    .filter(group => group.VpcId === vpcId && isNamed(group.GroupName ?? ''))
    .map(({ GroupId }) => GroupId)
    .sort();
}

/** `*` stands for any text; nothing else has a meaning. */
function globMatcher(glob: string): (text: string) => boolean {
  const parts = glob.split('*').map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`^${parts.join('.*')}$`, 's');
  return text => pattern.test(text);
}
