import { parseImageUri } from '../ids';
import { type Need, NEED_SOURCES, type Purpose } from './needs';
import { isWindows } from './platform';
import type { Workload } from './workload-schema';

/** A service that a workload needs in one Region, with every reason for it. */
export interface RequiredEndpoint {
  /** The short name of an endpoint service, or `registry:HOST` for a registry that no endpoint serves. */
  readonly service: string;
  readonly region: string;
  /** The most urgent of its reasons: `pull` before `start` before `agent`. */
  readonly purpose: Purpose;
  /** One sentence for each container, secret or setting that needs it. */
  readonly why: readonly string[];
}

/** Something that a workload asks for and that endpoints do not solve. */
export interface WorkloadWarning {
  readonly id: 'dual-stack-uri' | 'cross-region-image' | 'windows-foreign-layers';
  readonly detail: string;
}

export interface RequiredEndpoints {
  readonly needs: readonly RequiredEndpoint[];
  readonly warnings: readonly WorkloadWarning[];
}

const PURPOSES: readonly Purpose[] = ['pull', 'start', 'agent'];

/**
 * What a workload needs to pull its images and start, and why, item by item: derived from its task definition, never
 * typed by hand.
 *
 * One entry for each service and Region, in the order pull, start, agent; `pull` and `start` decide whether a task
 * comes up.
 */
export function requiredEndpoints(workload: Workload): RequiredEndpoints {
  const grouped = new Map<string, Need[]>();
  for (const need of NEED_SOURCES.flatMap(source => source(workload))) {
    const key = `${need.region} ${need.service}`;
    grouped.set(key, [...(grouped.get(key) ?? []), need]);
  }
  const needs = [...grouped.values()].flatMap(merge);
  needs.sort((a, b) => PURPOSES.indexOf(a.purpose) - PURPOSES.indexOf(b.purpose));
  return { needs, warnings: [...imageWarnings(workload), ...windowsWarnings(workload)] };
}

function merge(needs: readonly Need[]): RequiredEndpoint[] {
  const [first] = needs;
  if (first === undefined) return [];
  const { service, region } = first;
  const purpose = PURPOSES.find(candidate => needs.some(need => need.purpose === candidate)) ?? first.purpose;
  return [{ service, region, purpose, why: [...new Set(needs.map(({ why }) => why))] }];
}

function imageWarnings(workload: Workload): WorkloadWarning[] {
  return workload.taskDefinition.containerDefinitions.flatMap(({ name, image }): WorkloadWarning[] => {
    const parsed = parseImageUri(image);
    if (parsed?.registry !== 'ecr') return [];
    const warnings: WorkloadWarning[] = [];
    if (parsed.dualStack) {
      warnings.push({
        id: 'dual-stack-uri',
        detail: `container ${name} names the dual-stack host ${parsed.host}; Fargate has failed to authenticate there, and no zone answers for it: use ${String(parsed.accountId)}.dkr.ecr.${String(parsed.region)}.…`,
      });
    }
    if (parsed.region !== workload.region) {
      warnings.push({
        id: 'cross-region-image',
        detail: `container ${name} pulls from ${String(parsed.region)}, which the endpoints of ${workload.region} do not serve: replicate the repository`,
      });
    }
    return warnings;
  });
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
