import type { Workload } from '../../workload';
import type { TraceWarning } from '../result';

/** Why a workload has no network interface of its own to follow, most telling first. */
const OBSTACLES: readonly {
  readonly applies: (workload: Workload) => boolean;
  readonly why: (workload: Workload) => string;
}[] = [
  { applies: ({ launchType }) => launchType === 'EXTERNAL', why: () => 'it runs on a machine outside AWS' },
  {
    applies: ({ taskDefinition: { networkMode = 'awsvpc' } }) => networkMode !== 'awsvpc',
    why: ({ taskDefinition: { networkMode } }) =>
      `in network mode ${String(networkMode)} the interface of the host pulls, not one of the task`,
  },
  {
    applies: ({ networkConfiguration }) => networkConfiguration?.awsvpcConfiguration === undefined,
    why: () => 'it has no awsvpcConfiguration, so its subnets and security groups are not known',
  },
];

/** The warning for a workload that cannot be traced; undefined where it can. */
export function notAwsvpc(workload: Workload): TraceWarning | undefined {
  const why = OBSTACLES.find(({ applies }) => applies(workload))?.why(workload);
  return why === undefined ? undefined : { id: 'not-awsvpc', detail: `the task is not traced: ${why}` };
}
