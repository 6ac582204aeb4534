import { parseWorkload, type Workload } from '..';

export const IMAGE = '111122223333.dkr.ecr.eu-west-1.amazonaws.com/team/api:1';

/** What is odd about a workload, at each of its levels. */
export interface Odd {
  readonly workload?: object;
  readonly task?: object;
  readonly container?: object;
}

/** A Linux Fargate task of the latest platform that pulls one image from ECR, as somebody writes it down. */
export function aWorkloadDocument({ workload, task, container }: Odd = {}): object {
  return {
    accountId: '111122223333',
    region: 'eu-west-1',
    launchType: 'FARGATE',
    ...workload,
    taskDefinition: { containerDefinitions: [{ name: 'api', image: IMAGE, ...container }], ...task },
  };
}

/** The same, read. */
export function aWorkload(odd: Odd = {}): Workload {
  return parseWorkload(aWorkloadDocument(odd));
}
