import { applyPatch } from './apply-patch';
import { moduleSchema } from './module-schema';
import { schemaPatches } from './patches.data';
import { providerSource } from './provider-source';
import type { Block } from './schema';

/** The two kinds of type a provider has. */
export type Kind = 'resource' | 'data source';

const MODULE_PREFIX: Record<Kind, string> = { resource: '', 'data source': 'data-aws-' };

const cache = new Map<string, Block | undefined>();

/**
 * The schema of one type of the provider hashicorp/aws, read when it is first asked for and kept.
 *
 * @param type - `aws_vpc`
 * @returns undefined where the provider has no such type
 * @throws Error where the type exists and its generated code has an unknown form
 */
export function typeSchema(kind: Kind, type: string): Block | undefined {
  const key = `${kind} ${type}`;
  if (!cache.has(key)) cache.set(key, readTypeSchema(kind, type));
  return cache.get(key);
}

function readTypeSchema(kind: Kind, type: string): Block | undefined {
  if (!/^aws_[a-z0-9_]+$/.test(type)) return undefined;
  const module = MODULE_PREFIX[kind] + type.slice('aws_'.length).replaceAll('_', '-');
  const source = providerSource(module);
  if (source === undefined) return undefined;
  const schema = moduleSchema(source);
  if (schema.type !== type) throw new Error(`module ${module} holds ${schema.type}, not ${type}`);
  return schemaPatches
    .filter(patch => patch.kind === kind && patch.type === type)
    .reduce(applyPatch, schema.block);
}
