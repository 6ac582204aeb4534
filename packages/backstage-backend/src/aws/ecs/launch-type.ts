import type { Service, TaskDefinition } from '@aws-sdk/client-ecs';

/** Providers of capacity that AWS itself runs. */
const FARGATE_PROVIDERS: ReadonlySet<string> = new Set(['FARGATE', 'FARGATE_SPOT']);

/**
 * How a service's tasks are started. One with a strategy of capacity providers has no launch type of its own; one
 * without either takes its cluster's strategy, and then what its task definition is written for decides.
 */
export function launchTypeOf(service: Service, definition: TaskDefinition): string {
  if (service.launchType !== undefined) return service.launchType;
  const providers = (service.capacityProviderStrategy ?? []).flatMap(({ capacityProvider = '' }) =>
    capacityProvider === '' ? [] : [capacityProvider],
  );
  if (providers.length > 0) {
    return providers.every(provider => FARGATE_PROVIDERS.has(provider)) ? 'FARGATE' : 'EC2';
  }
  return definition.requiresCompatibilities?.includes('FARGATE') === true ? 'FARGATE' : 'EC2';
}
