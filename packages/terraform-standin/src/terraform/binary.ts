import { accessSync, constants } from 'node:fs';
import path from 'node:path';

const NAMES = ['terraform', 'tofu'];

/**
 * The Terraform to use: that of `TERRAFORM_BINARY`, else the first `terraform`, else the first `tofu`, on the PATH.
 *
 * @returns undefined where there is none
 */
export function terraformBinary(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  if (environment.TERRAFORM_BINARY) return environment.TERRAFORM_BINARY;
  const folders = (environment.PATH ?? '').split(path.delimiter).filter(folder => folder !== '');
  return NAMES.flatMap(name => folders.map(folder => path.join(folder, name))).find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
