import type { Attribute, NestedBlock } from './schema';

/**
 * What the code that cdktf generates does not carry, put back by hand. Everything else of a schema is read from that
 * code.
 */
export interface SchemaPatch {
  readonly kind: 'resource' | 'data source';
  readonly type: string;
  /** From the root of the type: names of blocks, then the name of the attribute or block. */
  readonly path: readonly [string, ...string[]];
  readonly set: Partial<Pick<Attribute, 'sensitive' | 'write_only'> & Pick<NestedBlock, 'max_items'>>;
  readonly reason: string;
}

const SECRET = 'generated code does not say which attributes are sensitive';
const WRITE_ONLY = 'generated code does not say which attributes are write-only';
const LIMIT = 'generated code tells at most one from many, and no other limit';

/** One row for each patched attribute or block. */
export const schemaPatches: readonly SchemaPatch[] = [
  {
    kind: 'resource',
    type: 'aws_ssm_parameter',
    path: ['value'],
    set: { sensitive: true },
    reason: SECRET,
  },
  {
    kind: 'resource',
    type: 'aws_ssm_parameter',
    path: ['value_wo'],
    set: { sensitive: true, write_only: true },
    reason: WRITE_ONLY,
  },
  {
    kind: 'data source',
    type: 'aws_ssm_parameter',
    path: ['value'],
    set: { sensitive: true },
    reason: SECRET,
  },
  {
    kind: 'resource',
    type: 'aws_ecs_task_definition',
    path: ['placement_constraints'],
    set: { max_items: 10 },
    reason: LIMIT,
  },
  {
    kind: 'resource',
    type: 'aws_ecr_repository',
    path: ['image_tag_mutability_exclusion_filter'],
    set: { max_items: 5 },
    reason: LIMIT,
  },
  {
    kind: 'resource',
    type: 'aws_cloudwatch_event_target',
    path: ['ecs_target', 'ordered_placement_strategy'],
    set: { max_items: 5 },
    reason: LIMIT,
  },
  {
    kind: 'resource',
    type: 'aws_cloudwatch_event_target',
    path: ['ecs_target', 'placement_constraint'],
    set: { max_items: 10 },
    reason: LIMIT,
  },
  {
    kind: 'resource',
    type: 'aws_cloudwatch_event_target',
    path: ['run_command_targets'],
    set: { max_items: 5 },
    reason: LIMIT,
  },
  {
    kind: 'resource',
    type: 'aws_cloudwatch_event_target',
    path: ['sagemaker_pipeline_target', 'pipeline_parameter_list'],
    set: { max_items: 200 },
    reason: LIMIT,
  },
];
