import { consoleUrl, type EntitySummary, type Leg } from '@private-ecr/core';

type Evidence = Leg['checks'][number]['evidence'][number];

/** A resource that a statement rests on, and where AWS's console shows it. */
export interface EvidenceLink extends Evidence {
  /** Absent where the console has no page for it, or it is not known where to look. */
  readonly href?: string | undefined;
}

/**
 * Links to AWS's console, in the account that owns the resource: an endpoint's, else that of the entity's VPC. An ARN
 * says its own.
 *
 * @param switchUrl - as configured: opens the account first
 */
export function evidenceLinks(
  evidence: readonly Evidence[],
  { vpc, endpoints }: Pick<EntitySummary, 'vpc' | 'endpoints'>,
  switchUrl: string | undefined,
): EvidenceLink[] {
  const owners = new Map(endpoints.map(({ endpointId, accountId }) => [endpointId, accountId]));
  return evidence.map(({ type, id }) => ({
    type,
    id,
    href:
      vpc &&
      consoleUrl({ type, id, region: vpc.region, accountId: owners.get(id) ?? vpc.accountId }, switchUrl),
  }));
}
