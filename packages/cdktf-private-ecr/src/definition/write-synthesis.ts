import fs from 'node:fs';
import path from 'node:path';
import type { Synthesis } from './synthesise';

/** What writing came to. */
export interface Written {
  /** Files that are new or changed. */
  readonly changed: readonly string[];
  /** Folders of stacks that the definition no longer has. They hold a state, so they are left as they are. */
  readonly leftOver: readonly string[];
}

/** Writes a synthesis: each file beside its place first, then all of them into place. */
export function writeSynthesis({ files, stacks }: Synthesis, outputFolder: string): Written {
  const changed = [...files].filter(([name, text]) => readIfThere(path.join(outputFolder, name)) !== text);
  const staged = changed.map(([name, text]) => {
    const target = path.join(outputFolder, name);
    const beside = `${target}.new`;
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(beside, text);
    return { beside, target };
  });
  for (const { beside, target } of staged) fs.renameSync(beside, target);
  const folders = new Set(stacks.map(({ folder }) => folder));
  return {
    changed: changed.map(([name]) => name),
    leftOver: foldersOfStacks(outputFolder).filter(folder => !folders.has(folder)),
  };
}

function readIfThere(file: string): string | undefined {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined;
}

function foldersOfStacks(outputFolder: string): string[] {
  const root = path.join(outputFolder, 'stacks');
  if (!fs.existsSync(root)) return [];
  return fs
    .readdirSync(root)
    .flatMap(region => fs.readdirSync(path.join(root, region)).map(name => `stacks/${region}/${name}`))
    .sort();
}
