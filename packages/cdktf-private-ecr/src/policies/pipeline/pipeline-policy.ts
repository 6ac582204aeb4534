import { type PolicyDocument, policyOf, type PolicyStatement } from '../policy-document';
import { type Reach, type ReachId, REACHES, REACHES_OF_ACTIONS, REACHES_OF_TYPES } from './reaches.data';
import { RESOURCE_ACTIONS } from './resource-actions.data';
import { type PipelineStack, STACK_TYPES } from './stack-types.data';

/** What a pipeline does with stacks: `read` is what a plan needs, `write` what an apply needs besides. */
export type PipelineAccess = 'read' | 'write';

/**
 * What the role of a pipeline may do in an account with stacks of a kind: the actions that Terraform needs for the types
 * in them, each no further than it reaches. The state is not among it.
 *
 * It is a template, with `${partition}` and `${account_id}` in its ARNs, as Terraform's `templatefile` fills it in.
 */
export function pipelinePolicy(stack: PipelineStack, access: PipelineAccess): PolicyDocument {
  const granted = STACK_TYPES[stack].flatMap(type => {
    const { reads = [], writes = [] } = RESOURCE_ACTIONS[type] ?? {};
    return (access === 'read' ? reads : writes).flatMap(action =>
      reachesOf(type, action).map(reach => ({ action, reach })),
    );
  });
  const statements = (Object.keys(REACHES) as ReachId[]).flatMap(id => {
    const actions = new Set(granted.filter(({ reach }) => reach === id).map(({ action }) => action));
    return actions.size === 0 ? [] : [statementOf(id, [...actions].sort())];
  });
  return policyOf(...statements);
}

function statementOf(id: ReachId, actions: readonly string[]): PolicyStatement {
  const { resources, condition }: Reach = REACHES[id];
  return {
    Sid: id,
    Effect: 'Allow',
    Action: actions,
    Resource:
      resources === '*'
        ? '*'
        : resources.map(resource => `arn:\${partition}:${resource.replace('ACCOUNT', '${account_id}')}`),
    ...(condition && { Condition: condition }),
  };
}

function reachesOf(type: string, action: string): readonly ReachId[] {
  const ofType = REACHES_OF_TYPES[type]?.[action];
  const ofAction = REACHES_OF_ACTIONS.get(action) ?? ['Any'];
  return ofType === undefined ? ofAction : [...ofAction, ofType];
}
