import type { ResourceBehaviour } from '../behaviour/resource-behaviour';
import { existingObject } from '../behaviour/existing';
import type { Block } from '../schema/schema';
import { UNKNOWN, type Value, type Values } from '../values/value';
import { settle, type Draftable } from './apply';
import { Ids } from './ids';

/** Arguments that name one object, the most certain first. */
const KEYS = ['id', 'zone_id', 'name'];

/** What a data source is read from. */
export interface ReadInput {
  readonly target: Draftable;
  readonly block: Block;
  readonly behaviour: ResourceBehaviour;
  readonly config: Values;
}

/**
 * Reads a data source: what the configuration gives, what is said of an existing object of that id, and for the rest
 * what its behaviour makes of the two. It depends on nothing else, so that reading it again shows no change.
 */
export function readDataSource({ target, block, behaviour, config }: ReadInput): Values {
  const key = KEYS.map(name => config[name]).find(value => typeof value === 'string');
  const found = typeof key === 'string' ? existingObject(target.existing, target.type, key) : {};
  const attributes = Object.entries(block.attributes).map(([name, { computed }]): [string, Value] => {
    const given = config[name] ?? found[name] ?? null;
    return [name, given === null && computed ? UNKNOWN : given];
  });
  const planned = { ...config, ...Object.fromEntries(attributes) };
  return settle({ target, block, behaviour, planned, config, ids: new Ids() });
}
