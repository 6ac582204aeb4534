import { type Entity, parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { SERVICE_ANNOTATIONS, VPC_ANNOTATIONS, VPC_RESOURCE_TYPE } from '@private-ecr/core';

/** What an annotation looks like: only the owner of the entity knows its value. */
const EXAMPLES: Readonly<Record<string, string>> = {
  // In quotes: YAML would read the digits as a number.
  [VPC_ANNOTATIONS.accountId]: "'111122223333'",
  [VPC_ANNOTATIONS.region]: 'eu-west-1',
  [VPC_ANNOTATIONS.vpcId]: 'vpc-0123456789abcdef0',
  [VPC_ANNOTATIONS.subnetIds]: 'subnet-0123456789abcdef0,subnet-0123456789abcdef1',
  [VPC_ANNOTATIONS.topology]: 'shared-subnets',
  [VPC_ANNOTATIONS.hub]: 'NAME-OF-THE-HUB',
  [SERVICE_ANNOTATIONS.ecsServiceArn]: 'arn:aws:ecs:eu-west-1:111122223333:service/CLUSTER/SERVICE',
  [SERVICE_ANNOTATIONS.ecrRepositoryArn]: 'arn:aws:ecr:eu-west-1:111122223333:repository/NAME',
};

/** The annotations of a VPC's Resource that it cannot do without. */
const NEEDED_OF_VPC = [VPC_ANNOTATIONS.accountId, VPC_ANNOTATIONS.region, VPC_ANNOTATIONS.vpcId];

/** Something to be added to the catalog. */
export interface Addition {
  /** The entity whose file it goes into. */
  readonly entityRef: string;
  /** YAML that can be pasted. */
  readonly yaml: string;
}

/** An annotation that is missing or wrong, as the backend tells it. */
export interface AnnotationProblem {
  readonly entityRef: string;
  readonly field: string;
  readonly found: string;
  readonly allowed: string;
  readonly fix: string;
}

/** Problems of the Terraform carry this before the name of their stack: they are told where the drift is. */
export const TERRAFORM_FIELD = 'terraform: ';

/** The problems that the catalog's owner can mend. */
export function annotationProblems<Problem extends AnnotationProblem>(
  problems: readonly Problem[],
): readonly Problem[] {
  return problems.filter(({ field }) => !field.startsWith(TERRAFORM_FIELD));
}

/** What to add to each of the entities that problems were found in. */
export function additionsFor(problems: readonly AnnotationProblem[]): Addition[] {
  const refs = [...new Set(problems.map(({ entityRef }) => entityRef))];
  return refs.flatMap(entityRef => {
    const fields = problems.filter(problem => problem.entityRef === entityRef).map(({ field }) => field);
    const annotations = fields.filter(field => Object.hasOwn(EXAMPLES, field));
    return annotations.length === 0 ? [] : [{ entityRef, yaml: annotationsYaml(annotations) }];
  });
}

/** What to add where the backend knows nothing of an entity at all: it does not say where its network is. */
export function additionsForUnknown(entity: Entity): Addition[] {
  const entityRef = stringifyEntityRef(entity);
  if (entity.kind.toLowerCase() === 'resource') return [{ entityRef, yaml: annotationsYaml(NEEDED_OF_VPC) }];
  const { namespace } = parseEntityRef(entityRef);
  const vpcRef = `resource:${namespace}/NAME-OF-THE-VPC`;
  return [
    { entityRef, yaml: ['spec:', '  dependsOn:', `    - ${vpcRef}`].join('\n') },
    { entityRef: vpcRef, yaml: vpcYaml(namespace) },
  ];
}

function annotationsYaml(names: readonly string[]): string {
  return ['metadata:', '  annotations:', ...annotationLines(names)].join('\n');
}

function vpcYaml(namespace: string): string {
  return [
    'apiVersion: backstage.io/v1alpha1',
    'kind: Resource',
    'metadata:',
    '  name: NAME-OF-THE-VPC',
    `  namespace: ${namespace}`,
    '  annotations:',
    ...annotationLines(NEEDED_OF_VPC),
    'spec:',
    `  type: ${VPC_RESOURCE_TYPE}`,
    '  owner: NAME-OF-THE-TEAM',
  ].join('\n');
}

function annotationLines(names: readonly string[]): string[] {
  return names.map(name => `    ${name}: ${EXAMPLES[name] ?? ''}`);
}
