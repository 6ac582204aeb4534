import { containersOf, type Need, type NeedSource } from './need';

/** The awslogs driver creates its stream before the container starts, in the Region that its options name. */
export const logNeeds: NeedSource = workload =>
  containersOf(workload).flatMap(({ name, logConfiguration }): Need[] => {
    if (logConfiguration?.logDriver !== 'awslogs') return [];
    const { 'awslogs-group': group, 'awslogs-region': region } = logConfiguration.options ?? {};
    return [
      {
        service: 'logs',
        region: region ?? workload.region,
        purpose: 'start',
        why: `container ${name} logs to ${group === undefined ? 'CloudWatch Logs' : `the log group ${group}`}`,
        ...(group !== undefined && { item: { container: name, value: group } }),
      },
    ];
  });
