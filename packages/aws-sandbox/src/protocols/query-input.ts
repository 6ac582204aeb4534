import { type ApiModel, type Fields, type Member, shapeOf } from '../model/api-model';
import type { WireRequest } from './protocol';
import { scalarFromText } from './scalars';

/** Parameters such as `Filter.1.Value.2=x` as a tree: a text, or the parts below a name. */
type Tree = string | Map<string, Tree>;

/** No input of AWS is nested as deep; a deeper name is one that nothing knows. */
const MAX_PARTS = 32;

/** How the two query protocols differ in what they call things in a request. */
export interface QueryNames {
  memberName(name: string, member: Member): string;
  /** What stands between a list's name and the position of an entry: nothing where lists are flattened. */
  entryName(list: { readonly flattened?: boolean; readonly member?: Member }): string | undefined;
}

/** The parameters of a request, from its body or, as GET requests have them, from its query string. */
export function parametersOf({ body, query }: WireRequest): URLSearchParams {
  return new URLSearchParams(body.length > 0 ? body.toString('utf8') : query);
}

/** Parameters as a structure. One that no member takes is kept under its own name. */
export function readQueryInput(
  parameters: URLSearchParams,
  model: ApiModel,
  shapeName: string | undefined,
  names: QueryNames,
): Fields {
  const root = new Map<string, Tree>();
  for (const [name, value] of parameters) {
    if (name === 'Action' || name === 'Version') continue;
    const parts = name.split('.');
    insert(root, parts.length > MAX_PARTS ? [name] : parts, value);
  }
  return shapeName === undefined ? readUnknown(root) : (readTree(root, model, shapeName, names) as Fields);
}

function insert(tree: Map<string, Tree>, [first = '', ...rest]: string[], value: string): void {
  if (rest.length === 0) {
    tree.set(first, value);
    return;
  }
  const below = tree.get(first);
  const branch = below instanceof Map ? below : new Map<string, Tree>();
  tree.set(first, branch);
  insert(branch, rest, value);
}

function readTree(tree: Tree, model: ApiModel, shapeName: string, names: QueryNames): unknown {
  const shape = shapeOf(model, shapeName);
  if (shape.type === 'list') return readList(tree, model, shape, names);
  if (typeof tree === 'string') return scalarFromText(tree, shape.type);
  if (shape.type !== 'structure') return readUnknown(tree);
  const left = new Map(tree);
  const fields: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(shape.members ?? {})) {
    const wireName = names.memberName(name, member);
    const value = left.get(wireName);
    if (value === undefined) continue;
    left.delete(wireName);
    fields[name] = readTree(value, model, member.shape, names);
  }
  return { ...fields, ...readUnknown(left) };
}

function readList(
  tree: Tree,
  model: ApiModel,
  list: { readonly flattened?: boolean; readonly member?: Member },
  names: QueryNames,
): unknown {
  // An empty list is sent as a name without a value.
  if (tree === '') return [];
  const entryName = names.entryName(list);
  const entries = typeof tree === 'string' || entryName === undefined ? tree : tree.get(entryName);
  if (!(entries instanceof Map)) return typeof tree === 'string' ? tree : readUnknown(tree);
  return [...entries]
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([, entry]) => readTree(entry, model, list.member?.shape ?? '', names));
}

function readUnknown(tree: Map<string, Tree>): Fields {
  return Object.fromEntries(
    [...tree].map(([name, value]) => [name, value instanceof Map ? readUnknown(value) : value]),
  );
}
