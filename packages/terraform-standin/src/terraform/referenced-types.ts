import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

const CONFIGURATION = /\.(tf|tf\.json|tfstate)$/;
const TYPE = /\baws_[a-z0-9_]+/g;
const STATE_PATH = /"path":\s*("(?:[^"\\]|\\.)*")/;

/**
 * Every name in a folder's configuration and local state that could be a type of the provider hashicorp/aws. Names
 * that are none, in a text or a comment, are among them and do no harm.
 *
 * @param folder - the folder Terraform runs in
 */
export async function referencedTypes(folder: string): Promise<ReadonlySet<string>> {
  const names = (await readdir(folder)).filter(name => CONFIGURATION.test(name));
  const texts = await Promise.all(names.map(name => readFile(path.join(folder, name), 'utf8')));
  const state = await localState(folder);
  return new Set([...texts, state].flatMap(text => text.match(TYPE) ?? []));
}

/** The state of a local backend that `terraform init` recorded, which may lie in another folder. */
async function localState(folder: string): Promise<string> {
  const recorded = await readOptional(path.join(folder, '.terraform', 'terraform.tfstate'));
  const statePath = STATE_PATH.exec(recorded)?.[1];
  if (statePath === undefined) return '';
  return readOptional(path.resolve(folder, JSON.parse(statePath) as string));
}

async function readOptional(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}
