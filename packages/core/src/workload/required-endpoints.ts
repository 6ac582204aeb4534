import { type Need, NEED_SOURCES, type NeedItem, type Purpose } from './needs';
import { workloadWarnings, type WorkloadWarning } from './warnings';
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
  /** What in the task definition asks for it; empty where the way the task is started does. */
  readonly items: readonly NeedItem[];
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
    const group = grouped.get(key);
    if (group === undefined) grouped.set(key, [need]);
    else group.push(need);
  }
  const merged = [...grouped.values()].flatMap(merge);
  return {
    needs: PURPOSES.flatMap(purpose => merged.filter(need => need.purpose === purpose)),
    warnings: workloadWarnings(workload),
  };
}

function merge(needs: readonly Need[]): RequiredEndpoint[] {
  const [first] = needs;
  if (first === undefined) return [];
  const { service, region } = first;
  const purpose = PURPOSES.find(candidate => needs.some(need => need.purpose === candidate)) ?? first.purpose;
  const items = needs.flatMap(({ item = [] }) => item);
  return [
    {
      service,
      region,
      purpose,
      why: [...new Set(needs.map(({ why }) => why))],
      items: [...new Map(items.map(item => [JSON.stringify([item.container, item.value]), item])).values()],
    },
  ];
}
