import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import { costReadPermission, vpcReadPermission } from '@private-ecr/core';
import { entitySummary } from '../answers/entity-summary';
import { readEntityRef } from '../answers/entity-ref';
import { audited } from '../router/audited';
import { COSTS_SHOWN } from '../router/audits.data';
import { type ActionOptions, permittedCaller } from './action-context';

/** `get-private-ecr-status`: can it pull, why not, what does it save. */
export function registerStatusAction(registry: ActionsRegistryService, options: ActionOptions): void {
  registry.register({
    name: 'get-private-ecr-status',
    title: 'Get Private ECR Status',
    description:
      'Tells whether a service, or the services in a VPC, can pull images from Amazon ECR without a NAT gateway, ' +
      'which link is broken and how to mend it, the health of the network with its reasons, and what is saved each ' +
      'month as far as the caller may see it. `unknown` means that facts are missing or too old, never that all is well.',
    attributes: { readOnly: true, destructive: false, idempotent: true },
    visibilityPermission: vpcReadPermission,
    schema: {
      input: z =>
        z.object({
          entityRef: z
            .string()
            .describe(
              'A Component, or a Resource of type private-ecr-vpc, such as component:default/checkout-api',
            ),
        }),
      output: z =>
        z.object({
          entityRef: z.string(),
          state: z
            .enum(['judged', 'pending', 'incomplete'])
            .describe(
              'pending: nothing was read yet; incomplete: the annotations do not say where the VPC is',
            ),
          pulls: z.enum(['reachable', 'blocked', 'unknown']),
          health: z.enum(['healthy', 'degraded', 'failing', 'unknown']),
          reasons: z.array(
            z.object({ severity: z.string(), detail: z.string(), fix: z.string().optional() }),
          ),
          brokenLinks: z.array(
            z.object({
              service: z.string(),
              check: z.string(),
              detail: z.string(),
              fix: z.string().optional(),
            }),
          ),
          unknownBecause: z.array(z.string()),
          natGateways: z.number().nullable(),
          savings: z.record(z.unknown()).describe('state is known, unavailable, or denied to the caller'),
          collectedAt: z.string().nullable().describe('When the oldest of the facts was read'),
          stale: z.boolean(),
        }),
    },
    examples: [
      { title: 'Ask for a service', input: { entityRef: 'component:default/checkout-api' } },
      { title: 'Ask for a VPC', input: { entityRef: 'resource:default/payments-vpc' } },
    ],
    action: async ({ input, credentials }) => {
      const caller = await permittedCaller(credentials, vpcReadPermission, options);
      const entityRef = readEntityRef(input.entityRef, 'input: entityRef');
      const summary = await audited(
        caller.may(costReadPermission) ? COSTS_SHOWN : undefined,
        { auditor: options.auditor, caller, meta: { action: 'get-private-ecr-status', entityRef } },
        () => entitySummary(entityRef, caller, options.context),
      );
      const { state, pulls, health, natGateways, savings, freshness } = summary;
      return {
        output: {
          entityRef,
          state,
          pulls: pulls.verdict,
          health: health.status,
          reasons: health.reasons.map(({ severity, detail, fix }) => ({ severity, detail, fix })),
          brokenLinks: pulls.broken.map(({ service, checkId, detail, fix }) => ({
            service,
            check: checkId,
            detail,
            fix,
          })),
          unknownBecause: pulls.unknownBecause,
          natGateways,
          savings,
          collectedAt: freshness.collectedAt,
          stale: freshness.stale,
        },
      };
    },
  });
}
