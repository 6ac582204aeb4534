import { expand, text } from '../behaviour/draft';
import type { ResourceBehaviour } from '../behaviour/resource-behaviour';
import { replaced } from './forms';

const WITHOUT_REVISION = 'arn:{partition}:ecs:{region}:{account}:task-definition/{family}';

export const aws_ecs_task_definition: ResourceBehaviour = {
  id: '{family}',
  defaults: { skip_destroy: false, track_latest: false },
  computed: {
    arn_without_revision: WITHOUT_REVISION,
    revision: draft => draft.revisionOf(text(draft.values, 'arn_without_revision')),
    arn: draft => expand('{arn_without_revision}:{revision}', draft),
    network_mode: 'bridge',
  },
  replacedBy: replaced(
    'a task definition never changes: what changes is a new revision',
    'family',
    'container_definitions',
    'cpu',
    'memory',
    'execution_role_arn',
    'task_role_arn',
    'network_mode',
    'requires_compatibilities',
    'ipc_mode',
    'pid_mode',
    'runtime_platform',
    'volume',
    'placement_constraints',
    'proxy_configuration',
    'ephemeral_storage',
  ),
};
