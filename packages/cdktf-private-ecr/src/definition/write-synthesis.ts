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

/** The two forms of a stack. Terraform reads both where both are there, and finds every resource twice. */
const FORMS = ['cdk.tf.json', 'cdk.tf'] as const;

/** Writes a synthesis: each file beside its place first, then all of them into place. */
export function writeSynthesis({ files, stacks }: Synthesis, outputFolder: string): Written {
  const changed = [...files].filter(([name, text]) => readIfThere(path.join(outputFolder, name)) !== text);
  const staged: { readonly beside: string; readonly target: string }[] = [];
  try {
    for (const [name, text] of changed) {
      const target = path.join(outputFolder, name);
      const beside = `${target}.new`;
      fs.mkdirSync(path.dirname(target), { recursive: true });
      staged.push({ beside, target });
      fs.writeFileSync(beside, text);
    }
    for (const { beside, target } of staged) fs.renameSync(beside, target);
  } catch (error) {
    for (const { beside } of staged) fs.rmSync(beside, { force: true });
    throw error;
  }
  const folders = new Set(stacks.map(({ folder }) => folder));
  const otherForms = [...folders].flatMap(folder => FORMS.map(form => `${folder}/${form}`));
  for (const name of otherForms) {
    if (!files.has(name)) fs.rmSync(path.join(outputFolder, name), { force: true });
  }
  return {
    changed: changed.map(([name]) => name),
    leftOver: foldersOfStacks(outputFolder).filter(folder => !folders.has(folder)),
  };
}

function readIfThere(file: string): string | undefined {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined;
}

function foldersOfStacks(outputFolder: string): string[] {
  return foldersIn(path.join(outputFolder, 'stacks'))
    .flatMap(region =>
      foldersIn(path.join(outputFolder, 'stacks', region)).map(name => `stacks/${region}/${name}`),
    )
    .sort();
}

function foldersIn(folder: string): string[] {
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => name);
}
