import git, { type TreeEntry, type TreeObject } from 'isomorphic-git';
import type { GitOptions } from './git-folder';

/** What becomes of one level of a tree: names of files and folders with what is below them. */
interface Change {
  text?: string;
  removed?: boolean;
  readonly children: Map<string, Change>;
}

/**
 * Writes a tree that is as another one is, but for some files. A folder that is left empty goes.
 *
 * @param tree - the id of the other one; undefined for one of these files alone
 * @param files - texts by path
 * @param removed - paths of files and folders that go
 * @returns its id
 */
export async function treeWith(
  options: GitOptions,
  tree: string | undefined,
  files: ReadonlyMap<string, string>,
  removed: readonly string[] = [],
): Promise<string> {
  const root: Change = { children: new Map() };
  // A path may be taken away as part of a folder and be written anew.
  for (const path of removed) changeAt(root, path).removed = true;
  for (const [path, text] of files) changeAt(root, path).text = text;
  return (await changed(options, tree, root)) ?? (await git.writeTree({ ...options, tree: [] }));
}

function changeAt(root: Change, path: string): Change {
  return path.split('/').reduce((level, name) => {
    const below = level.children.get(name) ?? { children: new Map<string, Change>() };
    level.children.set(name, below);
    return below;
  }, root);
}

async function changed(
  options: GitOptions,
  oid: string | undefined,
  { children }: Change,
): Promise<string | undefined> {
  const before: TreeObject = oid === undefined ? [] : (await git.readTree({ ...options, oid })).tree;
  const entries = new Map(before.map(entry => [entry.path, entry]));
  for (const [name, change] of children) {
    const entry = await entryWith(options, entries.get(name), name, change);
    if (entry === undefined) entries.delete(name);
    else entries.set(name, entry);
  }
  return entries.size === 0 ? undefined : await git.writeTree({ ...options, tree: [...entries.values()] });
}

async function entryWith(
  options: GitOptions,
  entry: TreeEntry | undefined,
  name: string,
  change: Change,
): Promise<TreeEntry | undefined> {
  if (change.text !== undefined) {
    const oid = await git.writeBlob({ ...options, blob: Buffer.from(change.text) });
    return { mode: '100644', path: name, oid, type: 'blob' };
  }
  const folder = change.removed !== true && entry?.type === 'tree' ? entry.oid : undefined;
  if (change.removed === true && change.children.size === 0) return undefined;
  const oid = await changed(options, folder, change);
  return oid === undefined ? undefined : { mode: '040000', path: name, oid, type: 'tree' };
}
