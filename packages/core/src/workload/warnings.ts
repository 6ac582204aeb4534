import { type ImageUri, parseImageUri } from '../ids';
import { isWindows } from './platform';
import type { Workload } from './workload-schema';

/** Something that a workload asks for and that endpoints do not solve. */
export interface WorkloadWarning {
  readonly id:
    | 'dual-stack-uri'
    | 'fips-uri'
    | 'cross-region-image'
    | 'windows-foreign-layers'
    | 'log-router-destination';
  readonly detail: string;
}

/** An image of ECR is judged by each of these; a rule has an opinion or returns undefined. */
type ImageRule = (container: string, image: ImageUri, workload: Workload) => WorkloadWarning | undefined;

const IMAGE_RULES: readonly ImageRule[] = [
  (container, { dualStack, host, accountId, region }) =>
    dualStack
      ? {
          id: 'dual-stack-uri',
          detail: `container ${container} names the dual-stack host ${host}; Fargate has failed to authenticate there, and no zone answers for it: use ${String(accountId)}.dkr.ecr.${String(region)}.…`,
        }
      : undefined,
  (container, { fips, host }) =>
    fips
      ? {
          id: 'fips-uri',
          detail: `container ${container} names the FIPS host ${host}; ECR has no FIPS endpoint service, so that name is reached over the internet only`,
        }
      : undefined,
  (container, { region }, workload) =>
    region === workload.region
      ? undefined
      : {
          id: 'cross-region-image',
          detail: `container ${container} pulls from ${String(region)}, which the endpoints of ${workload.region} do not serve: replicate the repository`,
        },
];

/** What endpoints do not solve, container by container, then for the task. */
export function workloadWarnings(workload: Workload): readonly WorkloadWarning[] {
  return [...containerWarnings(workload), ...windowsWarnings(workload)];
}

function containerWarnings(workload: Workload): WorkloadWarning[] {
  return workload.taskDefinition.containerDefinitions.flatMap(({ name, image, logConfiguration }) => {
    const parsed = parseImageUri(image);
    const ofImage =
      parsed?.registry === 'ecr' ? IMAGE_RULES.flatMap(rule => rule(name, parsed, workload) ?? []) : [];
    return [...ofImage, ...logRouterWarnings(name, logConfiguration?.logDriver)];
  });
}

function logRouterWarnings(container: string, logDriver: string | undefined): WorkloadWarning[] {
  if (logDriver !== 'awsfirelens') return [];
  return [
    {
      id: 'log-router-destination',
      detail: `container ${container} logs through FireLens: the endpoints of the place it sends logs to are not derived`,
    },
  ];
}

function windowsWarnings(workload: Workload): WorkloadWarning[] {
  if (!isWindows(workload)) return [];
  return [
    {
      id: 'windows-foreign-layers',
      detail:
        'base layers of Windows come from the internet unless the image was pushed with --allow-nondistributable-artifacts',
    },
  ];
}
