import { formatPath, InvalidInputError, type NetworkSnapshot, printValue } from '@private-ecr/core';
import type { TerraformSnapshot } from './terraform-snapshot';

/** `${team-checkout.task_settings.subnets}`: an output of a stack, or a part of one. */
const OUTPUT = /^\$\{([A-Za-z0-9][A-Za-z0-9_-]*)\.([A-Za-z_]\w*)((?:\.\w+|\[\d+\])*)\}$/;
/** `aws_subnet.private["a"]`, with its stack in front where several have one. */
const ADDRESS = /^(?:[A-Za-z0-9][A-Za-z0-9._-]*\/)?(?:module\.\S+\.)?aws_[a-z0-9_]+\.\S+$/;

/**
 * A workload document whose texts may refer to what is not made yet: to an output of a stack, or to a resource by its
 * address. Both become the ids that stand in the snapshot.
 *
 * @param document - as it was read, before its shape is judged
 * @throws InvalidInputError naming the path of a reference to something that the stacks do not have
 */
export function resolveWorkloadReferences(
  document: unknown,
  { snapshot, output }: Pick<TerraformSnapshot, 'snapshot' | 'output'>,
): unknown {
  const addresses = addressesIn(snapshot);
  const resolve = (value: unknown, path: readonly PropertyKey[]): unknown => {
    if (typeof value === 'string') return resolveText(value, path);
    if (Array.isArray(value)) return value.map((item, place) => resolve(item, [...path, place]));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [key, resolve(part, [...path, key])]),
    );
  };
  const resolveText = (text: string, path: readonly PropertyKey[]): unknown => {
    const [, stack, name, rest = ''] = OUTPUT.exec(text) ?? [];
    if (stack !== undefined && name !== undefined) {
      const found = partOf(output(stack, name), rest);
      if (found !== undefined) return found;
      throw refused(path, text, 'an output of one of the stacks that is known before apply');
    }
    if (!ADDRESS.test(text)) return text;
    const ids = addresses.get(text) ?? [];
    const [id] = ids;
    if (id !== undefined && ids.length === 1) return id;
    throw refused(
      path,
      text,
      ids.length > 1 ? `one of ${[...ids].join(', ')}` : 'the address of a resource of the stacks',
    );
  };
  return resolve(document, []);
}

function refused(path: readonly PropertyKey[], found: string, allowed: string): InvalidInputError {
  const fix =
    'write an id, the address of a resource with its stack (stack/aws_subnet.name), or ${stack.output}';
  return new InvalidInputError('workload', [
    { path: formatPath(path), found: printValue(found), allowed, fix },
  ]);
}

function partOf(value: unknown, path: string): unknown {
  const keys = [...path.matchAll(/\.(\w+)|\[(\d+)\]/g)].map(([, name, place]) => name ?? Number(place));
  return keys.reduce<unknown>(
    (part, key) =>
      typeof part === 'object' && part !== null && Object.hasOwn(part, key)
        ? Reflect.get(part, key)
        : undefined,
    value,
  );
}

/** The ids that stand for resources, by their address with and without the stack. */
function addressesIn(snapshot: NetworkSnapshot): ReadonlyMap<string, readonly string[]> {
  const byAddress = new Map<string, string[]>();
  for (const id of idsIn(snapshot)) {
    const [, qualified = '', address = ''] = /^[a-z-]+-\(([^/]+\/(.+))\)$/.exec(id) ?? [];
    if (qualified === '') continue;
    for (const key of [qualified, address]) {
      const ids = byAddress.get(key) ?? [];
      if (!ids.includes(id)) byAddress.set(key, [...ids, id]);
    }
  }
  return byAddress;
}

function* idsIn({ accounts }: NetworkSnapshot): Iterable<string> {
  for (const regions of Object.values(accounts)) {
    for (const { Subnets = [], SecurityGroups = [] } of Object.values(regions)) {
      for (const { SubnetId } of Subnets) yield SubnetId;
      for (const { GroupId } of SecurityGroups) yield GroupId;
    }
  }
}
