import type { ResourceBehaviour } from '../behaviour/resource-behaviour';
import type { Attribute, Block, NestedBlock } from '../schema/schema';
import {
  canonical,
  isArray,
  isValues,
  isWhollyKnown,
  UNKNOWN,
  type Value,
  type Values,
} from '../values/value';
import type { Account } from './account';

/** What a plan is made from. */
export interface PlanInput {
  readonly block: Block;
  readonly behaviour: ResourceBehaviour;
  readonly account: Account;
  readonly config: Values;
  /** Null where the resource is to be created. */
  readonly prior: Values | null;
  /** The configuration, with prior values where it gives none: Terraform works it out. */
  readonly proposed: Values;
}

/** What a plan says. */
export interface Plan {
  readonly planned: Values;
  /** Arguments whose change replaces the resource. */
  readonly replacedBy: readonly string[];
}

/** Plans the creation of a resource, or its update in place or by replacement. */
export function plan(input: PlanInput): Plan {
  const planned = settledByConfiguration(input);
  const { prior } = input;
  if (prior === null) return { planned, replacedBy: [] };
  const changed = Object.keys(planned).filter(name => differs(planned, prior, name));
  if (changed.length === 0) return { planned: prior, replacedBy: [] };
  return { planned: withUnknown(planned, input, changed), replacedBy: replacing(input, changed) };
}

function settledByConfiguration(input: PlanInput): Values {
  const { block, proposed, prior } = input;
  const attributes = Object.entries(block.attributes).map(([name, attribute]): [string, Value] => [
    name,
    plannedAttribute(input, name, attribute),
  ]);
  const nested = Object.entries(block.block_types).map(([name, type]): [string, Value] => [
    name,
    plannedNested(proposed[name] ?? null, type, prior?.[name] ?? null),
  ]);
  return Object.fromEntries([...attributes, ...nested]);
}

function plannedAttribute(input: PlanInput, name: string, attribute: Attribute): Value {
  const { config, prior, proposed, behaviour, account } = input;
  const given = config[name] ?? null;
  if (attribute.write_only) return null;
  if (name === 'tags_all') return allTags(config.tags ?? null, account);
  if (given !== null) return given;
  if (name === 'region' && attribute.optional && attribute.computed) return account.region;
  const byDefault = behaviour.defaults?.[name];
  if (byDefault !== undefined && !(attribute.computed && prior)) return byDefault;
  if (!attribute.computed) return null;
  return prior === null ? UNKNOWN : (proposed[name] ?? null);
}

function allTags(tags: Value, { defaultTags }: Account): Value {
  if (!isWhollyKnown(tags)) return UNKNOWN;
  return { ...defaultTags, ...(isValues(tags) ? tags : {}) };
}

/**
 * Inside blocks, a computed attribute without a value is what it was in the prior block that agrees with the rest, and
 * waits for apply where there is none. Apply leaves none without a value.
 */
function plannedNested(value: Value, { nesting_mode, block }: NestedBlock, prior: Value): Value {
  if (isArray(value)) {
    const before = isArray(prior) ? prior.filter(isValues) : [];
    return value.map(item => (isValues(item) ? plannedBlock(item, block, before) : item));
  }
  if (!isValues(value)) return value;
  const before = isValues(prior) ? prior : {};
  if (nesting_mode === 'single') return plannedBlock(value, block, [before]);
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      const same = before[key];
      return [key, isValues(item) ? plannedBlock(item, block, isValues(same) ? [same] : []) : item];
    }),
  );
}

function plannedBlock(values: Values, block: Block, before: readonly Values[]): Values {
  const prior = before.find(candidate => agrees(candidate, values, block)) ?? {};
  const own = Object.entries(block.attributes).map(([name, { computed, write_only }]): [string, Value] => {
    const value = values[name] ?? null;
    if (write_only) return [name, null];
    return [name, value === null && computed ? (prior[name] ?? UNKNOWN) : value];
  });
  const nested = Object.entries(block.block_types).map(([name, type]): [string, Value] => [
    name,
    plannedNested(values[name] ?? null, type, prior[name] ?? null),
  ]);
  return Object.fromEntries([...own, ...nested]);
}

/** True where a prior block has what is given, attribute by attribute. */
function agrees(prior: Values, given: Values, { attributes }: Block): boolean {
  return Object.entries(attributes).every(
    ([name, { computed }]) => ((given[name] ?? null) === null && computed) || !differs(given, prior, name),
  );
}

function differs(a: Values, b: Values, name: string): boolean {
  return canonical(a[name] ?? null) !== canonical(b[name] ?? null);
}

function withUnknown(planned: Values, { behaviour, config }: PlanInput, changed: readonly string[]): Values {
  const stale = Object.entries(behaviour.changesWith ?? {})
    .filter(
      ([name, sources]) =>
        (config[name] ?? null) === null && sources.some(source => changed.includes(source)),
    )
    .map(([name]): [string, Value] => [name, UNKNOWN]);
  return { ...planned, ...Object.fromEntries(stale) };
}

function replacing({ behaviour, block }: PlanInput, changed: readonly string[]): string[] {
  const named = (behaviour.replacedBy ?? []).map(({ argument }) => argument);
  const region = block.attributes.region?.computed ? ['region'] : [];
  return [...named, ...region].filter(argument => changed.includes(argument));
}

/** True where a plan gives a default to an argument that the schema does not call computed, as old providers may. */
export function needsLegacyTypeSystem({ attributes }: Block, { defaults = {} }: ResourceBehaviour): boolean {
  return Object.keys(defaults).some(name => attributes[name] !== undefined && !attributes[name].computed);
}
