import { AwsError } from '../../../errors';
import type { Entry } from '../../../world/world';
import type { Action } from '../../service';
import { ecsOf, lastPart } from '../ecs-of';

/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeTaskDefinition.html */
export const DescribeTaskDefinition: Action = {
  parameters: ['taskDefinition', 'include'],
  answer: (input, call) => {
    const found = find(ecsOf(call).taskDefinitions, String(input['taskDefinition']));
    if (found === undefined) throw new AwsError('ClientException', 'Unable to describe task definition.');
    const { tags = [], ...taskDefinition } = found;
    const isTagged = ((input['include'] ?? []) as string[]).includes('TAGS');
    return { taskDefinition, ...(isTagged && { tags }) };
  },
};

/** By ARN or `family:revision` the one that is named, by family its newest that is active. */
function find(definitions: readonly Entry[], name: string): Entry | undefined {
  const arnOf = ({ taskDefinitionArn }: Entry) => String(taskDefinitionArn);
  const exact = definitions.find(entry => arnOf(entry) === name || lastPart(arnOf(entry)) === name);
  if (exact !== undefined) return exact;
  return definitions
    .filter(
      entry => lastPart(arnOf(entry)).split(':')[0] === name && (entry['status'] ?? 'ACTIVE') === 'ACTIVE',
    )
    .sort((a, b) => revisionOf(arnOf(b)) - revisionOf(arnOf(a)))[0];
}

function revisionOf(arn: string): number {
  return Number(arn.split(':').at(-1));
}
