import { OTHER, OWNER, REGION } from './accounts';

export const arn = (resource: string, accountId = OWNER) => `arn:aws:ecs:${REGION}:${accountId}:${resource}`;

const service = (name: string, further: object = {}) => ({
  serviceArn: arn(`service/shop/${name}`),
  serviceName: name,
  clusterArn: arn('cluster/shop'),
  status: 'ACTIVE',
  launchType: 'FARGATE',
  schedulingStrategy: 'REPLICA',
  taskDefinition: arn(`task-definition/${name}:2`),
  ...further,
});

const definition = (family: string, revision: number, status = 'ACTIVE') => ({
  taskDefinitionArn: arn(`task-definition/${family}:${revision}`),
  family,
  revision,
  status,
  tags: [{ key: 'team', value: 'shop' }],
});

const task = (id: string, desiredStatus: string, further: object = {}) => ({
  taskArn: arn(`task/shop/${id}`),
  clusterArn: arn('cluster/shop'),
  taskDefinitionArn: arn('task-definition/cart:2'),
  group: 'service:cart',
  launchType: 'FARGATE',
  desiredStatus,
  lastStatus: desiredStatus,
  ...further,
});

export const STOPPED_REASON =
  'CannotPullContainerError: pull image manifest has been retried 5 time(s): dial tcp 10.64.0.11:443: i/o timeout';

/** A cluster with services, definitions and tasks, one of which could not pull; another account has a cluster too. */
export const ECS_WORLD = {
  [OWNER]: {
    [REGION]: {
      clusters: [
        { clusterArn: arn('cluster/default'), clusterName: 'default', status: 'ACTIVE' },
        { clusterArn: arn('cluster/gone'), clusterName: 'gone', status: 'INACTIVE' },
      ],
      services: [
        service('cart', {
          networkConfiguration: {
            awsvpcConfiguration: {
              subnets: ['subnet-a'],
              securityGroups: ['sg-cart'],
              assignPublicIp: 'DISABLED',
            },
          },
          tags: [{ key: 'team', value: 'shop' }],
        }),
        service('agent', { launchType: 'EC2', schedulingStrategy: 'DAEMON' }),
        service('old', { status: 'INACTIVE' }),
      ],
      taskDefinitions: [
        definition('cart', 1),
        definition('cart', 9),
        definition('cart', 10),
        definition('cart', 11, 'INACTIVE'),
      ],
      tasks: [
        task('aaa', 'RUNNING', { tags: [{ key: 'team', value: 'shop' }] }),
        task('bbb', 'STOPPED', {
          stopCode: 'TaskFailedToStart',
          stoppedReason: STOPPED_REASON,
          stoppedAt: '2026-11-01T09:55:00Z',
        }),
        task('ccc', 'RUNNING', {
          group: 'service:agent',
          launchType: 'EC2',
          taskDefinitionArn: arn('task-definition/agent:1'),
        }),
      ],
    },
  },
  [OTHER]: {
    [REGION]: {
      clusters: [{ clusterArn: arn('cluster/own', OTHER), clusterName: 'own', status: 'ACTIVE' }],
    },
  },
};
