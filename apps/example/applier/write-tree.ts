import type fs from 'node:fs';
import git from 'isomorphic-git';

/** Writes a tree of texts by their paths, folder by folder. */
export async function writeTree(
  options: { readonly fs: typeof fs; readonly gitdir: string },
  files: ReadonlyMap<string, string>,
): Promise<string> {
  const folders = new Map<string, Map<string, string>>();
  const tree: { mode: string; path: string; oid: string; type: 'blob' | 'tree' }[] = [];
  for (const [name, text] of files) {
    const slash = name.indexOf('/');
    if (slash === -1) {
      const oid = await git.writeBlob({ ...options, blob: Buffer.from(text) });
      tree.push({ mode: '100644', path: name, oid, type: 'blob' });
    } else {
      const folder = name.slice(0, slash);
      folders.set(
        folder,
        (folders.get(folder) ?? new Map<string, string>()).set(name.slice(slash + 1), text),
      );
    }
  }
  for (const [path, below] of folders) {
    tree.push({ mode: '040000', path, oid: await writeTree(options, below), type: 'tree' });
  }
  return await git.writeTree({ ...options, tree });
}
