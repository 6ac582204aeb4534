import type { LegResult, TraceResult } from '@private-ecr/core';
import type { TracedService } from './trace-services';

/** What the traces of services come to, in lines for people. */
export interface TraceFindings {
  /** Services that could not pull: the broken link of each needed service, with its fix. */
  readonly blocked: readonly string[];
  /** Services of which it is not known, and what is missing. */
  readonly unknown: readonly string[];
}

/** Says of each service that is not certain to start which link is broken, or what is not known. */
export function traceFindings(services: readonly TracedService[]): TraceFindings {
  const lines = (verdict: TraceResult['verdict'], legVerdict: LegResult['verdict']) =>
    services.flatMap(({ team, service, result }) =>
      result?.verdict === verdict
        ? linksOf(result, legVerdict).map(
            link => `team ${team}, service ${service}: ${verdict}: ${link} [trace]`,
          )
        : [],
    );
  const lost = services
    .filter(({ result }) => result === undefined)
    .map(({ team }) => `team ${team}: unknown: the settings of its tasks are not known before apply [trace]`);
  return { blocked: lines('blocked', 'fail'), unknown: [...lost, ...lines('unknown', 'unknown')] };
}

/** The first link of each leg that decides, once for all subnets alike. */
function linksOf({ legs }: TraceResult, verdict: LegResult['verdict']): readonly string[] {
  const links = legs
    .filter(leg => leg.purpose !== 'agent' && leg.verdict === verdict)
    .flatMap(({ service, region, checks }) => {
      const check = checks.find(candidate => candidate.verdict === verdict);
      if (check === undefined) return [];
      const fix = check.fix === undefined ? '' : ` Fix: ${check.fix}`;
      return [`${service} in ${region}: ${check.id}: ${check.detail}.${fix}`];
    });
  return [...new Set(links)];
}
