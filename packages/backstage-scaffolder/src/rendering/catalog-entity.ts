import { type PrivateEcrRequest, VPC_ANNOTATIONS, VPC_RESOURCE_TYPE } from '@private-ecr/core';
import { stringify } from 'yaml';

/** The name of the Resource that stands for a team's network. */
export function networkName(team: string): string {
  return `network-${team}`;
}

/** Where a team's Resource stands in the repository. */
export function catalogPath(team: string): string {
  return `catalog/${networkName(team)}.yaml`;
}

/**
 * The Resource of a team's network, as it is before anything is applied: which VPC it is, the pipeline writes into the
 * two lines at the end of the annotations.
 */
export function catalogFile(request: PrivateEcrRequest): string {
  const { name, owner, accountId, region, topology, hub, services } = request;
  const text = stringify(
    {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Resource',
      metadata: {
        name: networkName(name),
        title: `Network of ${name}`,
        description: `Where the services of ${name} run (${topology}).`,
        annotations: {
          [VPC_ANNOTATIONS.accountId]: accountId,
          [VPC_ANNOTATIONS.region]: region,
          [VPC_ANNOTATIONS.topology]: topology,
          ...(hub !== undefined && { [VPC_ANNOTATIONS.hub]: hub }),
          [VPC_ANNOTATIONS.team]: name,
        },
      },
      spec: {
        type: VPC_RESOURCE_TYPE,
        owner,
        ...(hub !== undefined && { dependsOn: [`resource:default/${hub}`] }),
        ...(services.length > 0 && { dependencyOf: services }),
      },
    },
    { lineWidth: 0 },
  );
  const afterApply = [VPC_ANNOTATIONS.vpcId, VPC_ANNOTATIONS.subnetIds]
    .map(annotation => `    # ${annotation}: known after apply\n`)
    .join('');
  return text.replace('\nspec:\n', `\n${afterApply}spec:\n`);
}
