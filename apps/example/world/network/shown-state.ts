import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { TerraformFolder } from '@private-ecr/terraform-standin';

const STATE = 'terraform.tfstate';
/** Beside the state, and as little a part of the repository as that is. */
const KEPT = `${STATE}.shown.json`;

/** A state as Terraform shows it, and kept: a state that stays the same need not be shown again. */
export async function showState(terraform: TerraformFolder, folder: string): Promise<unknown> {
  const digest = digestOf(folder);
  const { stdout } = await terraform.run('show', '-json');
  const document = JSON.parse(stdout) as unknown;
  if (digest !== undefined) {
    fs.writeFileSync(path.join(folder, `${KEPT}.new`), JSON.stringify({ digest, document }));
    fs.renameSync(path.join(folder, `${KEPT}.new`), path.join(folder, KEPT));
  }
  return document;
}

/** A state as it was last shown; undefined where it is another one by now. */
export function keptState(folder: string): unknown {
  const file = path.join(folder, KEPT);
  if (!fs.existsSync(file)) return undefined;
  const { digest, document } = JSON.parse(fs.readFileSync(file, 'utf8')) as {
    digest: string;
    document: unknown;
  };
  return digest === digestOf(folder) ? document : undefined;
}

function digestOf(folder: string): string | undefined {
  const file = path.join(folder, STATE);
  return fs.existsSync(file) ? createHash('sha256').update(fs.readFileSync(file)).digest('hex') : undefined;
}
