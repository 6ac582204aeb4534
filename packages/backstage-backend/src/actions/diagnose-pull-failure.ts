import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import { diagnoseRequestSchema, parseInput, vpcReadPermission } from '@private-ecr/core';
import { diagnosis } from '../answers/diagnosis';
import { type ActionOptions, permittedCaller, refusingInput } from './action-context';

/** `diagnose-pull-failure`: what an error message means, with the network of an entity at hand. */
export function registerDiagnoseAction(registry: ActionsRegistryService, options: ActionOptions): void {
  registry.register({
    name: 'diagnose-pull-failure',
    title: 'Diagnose an Image Pull Failure',
    description:
      'Ranks the causes of an error that ECS, a container runtime or the AWS SDK printed when an image could not be ' +
      'pulled or a task not started. With an entity, each cause says whether what is known of its network confirms or ' +
      'refutes it.',
    attributes: { readOnly: true, destructive: false, idempotent: true },
    visibilityPermission: vpcReadPermission,
    schema: {
      input: z =>
        z.object({
          message: z.string().describe('The error as it was found, up to 100000 characters'),
          entityRef: z
            .string()
            .optional()
            .describe('The service that failed, such as component:default/checkout-api'),
        }),
      output: z =>
        z.object({
          causes: z.array(
            z.object({
              cause: z.string(),
              confidence: z.number(),
              reason: z.string(),
              check: z.string(),
              fix: z.string(),
              evidence: z.array(z.string()),
              link: z.string(),
              confirmation: z.string().optional().describe('confirmed, refuted or open'),
            }),
          ),
          trace: z.object({ verdict: z.enum(['reachable', 'blocked', 'unknown']) }).optional(),
        }),
    },
    examples: [
      {
        title: 'Explain a message',
        input: {
          message:
            'ResourceInitializationError: unable to pull secrets or registry auth: RequestError: send request failed caused by: Post "https://api.ecr.eu-central-1.amazonaws.com/": dial tcp 52.94.144.10:443: i/o timeout',
        },
      },
    ],
    action: async ({ input, credentials }) => {
      const caller = await permittedCaller(credentials, vpcReadPermission, options);
      const request = await refusingInput(async () => parseInput(diagnoseRequestSchema, input, 'input'));
      return { output: await diagnosis(request, caller, options.context) };
    },
  });
}
