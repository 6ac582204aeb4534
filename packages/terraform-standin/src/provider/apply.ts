import type { ResourceBehaviour } from '../behaviour/resource-behaviour';
import { expand, text, type Draft } from '../behaviour/draft';
import { genericValue, settleBlocks } from '../behaviour/generic';
import type { Block } from '../schema/schema';
import { canonical, isUnknown, type Value, type Values } from '../values/value';
import type { Ids } from './ids';

/** Everything of a draft but what is decided here. */
export type Draftable = Pick<Draft, 'type' | 'account' | 'region' | 'prior' | 'existing' | 'find'>;

/** What a resource or data source is settled from. */
export interface SettleInput {
  readonly target: Draftable;
  readonly block: Block;
  readonly behaviour: ResourceBehaviour;
  /** The plan, or a data source's configuration with its computed attributes unknown. */
  readonly planned: Values;
  readonly config: Values;
  readonly ids: Ids;
}

/** The plan with a value in place of everything that was unknown. */
export function settle(input: SettleInput): Values {
  const { block, behaviour, planned } = input;
  let draft = withIdentity(input);
  for (const [name, rule] of Object.entries(behaviour.computed ?? {})) {
    if (draft.values[name] !== undefined) continue;
    draft = assign(draft, name, typeof rule === 'string' ? expand(rule, draft, name) : rule(draft));
  }
  for (const [name, attribute] of Object.entries(block.attributes)) {
    if (draft.values[name] === undefined) draft = assign(draft, name, genericValue(name, attribute, draft));
  }
  const values = { ...planned, ...draft.values };
  return settleBlocks(values, block, draft);
}

/** Name, id and ARN. A generated id that another resource has is generated anew; a name is the user's. */
function withIdentity(input: SettleInput): Draft {
  const { target, planned, ids } = input;
  const fixed = Object.fromEntries(Object.entries(planned).filter(([, value]) => !isUnknown(value)));
  if (typeof fixed.id === 'string') return identified(input, fixed, 0);
  let draft = identified(input, fixed, 0);
  for (let count = 1; ids.isTaken(target, text(draft.values, 'id')); count += 1) {
    const next = identified(input, fixed, count);
    if (next.values.id === draft.values.id) break;
    draft = next;
  }
  ids.take(target, text(draft.values, 'id'));
  return draft;
}

function identified(
  { target, block, behaviour, config, ids }: SettleInput,
  fixed: Values,
  count: number,
): Draft {
  const { account, region, type } = target;
  const seed = [
    account.accountId,
    region,
    type,
    canonical(config),
    ...(count > 0 ? [String(count)] : []),
  ].join(' ');
  let draft: Draft = { ...target, values: fixed, seed, revisionOf: name => ids.nextRevision(name) };
  const { id = `${type.slice('aws_'.length)}-{hex17}`, arn } = behaviour;
  if (block.attributes.name && fixed.name === undefined && !behaviour.computed?.name) {
    draft = assign(draft, 'name', generatedName(draft));
  }
  const withArn = (to: Draft) =>
    arn !== undefined && to.values.arn === undefined ? assign(to, 'arn', expand(arn, to, 'arn')) : to;
  if (typeof id === 'string' && id.includes('{arn}')) draft = withArn(draft);
  if (draft.values.id === undefined) {
    draft = assign(draft, 'id', typeof id === 'string' ? expand(id, draft) : id(draft));
  }
  return withArn(draft);
}

function generatedName(draft: Draft): string {
  const prefix = text(draft.values, 'name_prefix');
  return expand(`${prefix === '' ? 'terraform-' : prefix}{number}{hex17}`, draft, 'name');
}

function assign(draft: Draft, name: string, value: Value): Draft {
  return { ...draft, values: { ...draft.values, [name]: value } };
}
