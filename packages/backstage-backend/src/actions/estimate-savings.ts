import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import { costReadPermission } from '@private-ecr/core';
import { estimate } from '../answers/estimate';
import { audited } from '../router/audited';
import { estimateRoute } from '../router/estimate';
import { type ActionOptions, permittedCaller, refusingInput } from './action-context';

/** `estimate-savings`: what a hub of shared endpoints would cost and save. */
export function registerEstimateAction(registry: ActionsRegistryService, options: ActionOptions): void {
  registry.register({
    name: 'estimate-savings',
    title: 'Estimate Savings of Shared Endpoints',
    description:
      'Computes what interface endpoints that teams share cost, and what they save against NAT gateways: against NAT ' +
      'alone, and against NAT beside the free S3 gateway endpoint, which is the honest figure. All amounts are US dollars.',
    attributes: { readOnly: true, destructive: false, idempotent: true },
    visibilityPermission: costReadPermission,
    schema: {
      input: z =>
        z.object({
          scenario: z
            .record(z.unknown())
            .describe(
              'region, hub {azCount, interfaceServices}, connectivity {mode: ram-shared-subnets | tgw | standalone}, ' +
                'teams [{id, gb: {s3, interface: {service: GB}, internet}, baseline: {natUnits}, residual?: {natUnits}}]',
            ),
        }),
      output: z =>
        z.object({
          explanation: z.string(),
          organisation: z.record(z.string()).describe('Amounts of a month over all teams'),
          teams: z.record(z.record(z.unknown())).describe('Amounts of a month by team'),
          breakEven: z.record(z.unknown()),
          notes: z.array(z.string()),
        }),
    },
    examples: [
      {
        title: 'Two endpoints in three zones for one team',
        input: {
          scenario: {
            region: 'eu-central-1',
            hub: { azCount: 3, interfaceServices: ['ecr.api', 'ecr.dkr'] },
            connectivity: { mode: 'ram-shared-subnets' },
            teams: [
              {
                id: 'payments',
                gb: { s3: '120', interface: { 'ecr.api': '0.2', 'ecr.dkr': '0.5' }, internet: '0' },
                baseline: { natUnits: 3 },
              },
            ],
          },
        },
      },
    ],
    action: async ({ input, credentials }) => {
      const caller = await permittedCaller(credentials, costReadPermission, options);
      const document = await audited(
        estimateRoute.audit,
        { auditor: options.auditor, caller, meta: { action: 'estimate-savings' } },
        () => refusingInput(() => estimate(input.scenario, options.context)),
      );
      return {
        output: {
          explanation: document.explanation,
          organisation: document.org,
          teams: document.teams,
          breakEven: document.breakEven,
          notes: document.notes.map(({ text }) => text),
        },
      };
    },
  });
}
