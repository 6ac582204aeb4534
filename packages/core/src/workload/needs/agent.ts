import type { Workload } from '../workload-schema';
import type { NeedSource } from './need';

const ECS_AGENT: Readonly<Record<string, string>> = {
  ecs: 'the container instance registers there',
  'ecs-agent': 'the agent of the container instance takes its orders there',
  'ecs-telemetry': 'the agent of the container instance reports metrics there',
};

const SSM_AGENT: Readonly<Record<string, string>> = {
  ssm: 'the server is managed by Systems Manager, which gives it its role',
  ssmmessages: 'the agent of Systems Manager talks to its service there',
  ec2messages: 'the agent of Systems Manager takes its orders there',
};

/**
 * What the machine needs that a task runs on: nothing of ours on Fargate.
 *
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-anywhere.html (networking).
 */
const AGENT_SERVICES: Readonly<Record<Workload['launchType'], Readonly<Record<string, string>>>> = {
  FARGATE: {},
  EC2: ECS_AGENT,
  EXTERNAL: { ...ECS_AGENT, ...SSM_AGENT },
};

export const agentNeeds: NeedSource = ({ launchType, region }) =>
  Object.entries(AGENT_SERVICES[launchType]).map(([service, why]) => ({
    service,
    region,
    purpose: 'agent',
    why,
  }));
