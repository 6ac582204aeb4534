import type { EndpointState, EndpointStateOf, HealthReason } from '@private-ecr/core';
import { WORST_FIRST } from './worst-first';

/** Endpoints with the worst that the rules of health say of each. */
export function withWorst(
  endpoints: readonly EndpointStateOf[],
  reasons: readonly HealthReason[],
): EndpointState[] {
  return endpoints.map(endpoint => {
    const own = reasons.filter(
      ({ subject }) => subject.type === 'vpc-endpoint' && subject.id === endpoint.endpointId,
    );
    const worst = WORST_FIRST.find(severity => own.some(reason => reason.severity === severity));
    return { ...endpoint, zones: [...endpoint.zones], ...(worst && { worst }) };
  });
}
