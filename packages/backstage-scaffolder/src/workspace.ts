import fs from 'node:fs';
import path from 'node:path';
import { resolveSafeChildPath } from '@backstage/backend-plugin-api';
import { parseInput } from '@private-ecr/core';
import { repositoryPathSchema } from './config-schema';

/** A file of the workspace. @throws where the path leads out of it, by itself or over a link */
export function workspaceFile(workspacePath: string, name: string): string {
  return resolveSafeChildPath(workspacePath, parseInput(repositoryPathSchema, name, 'path'));
}

/** The text of a file of the workspace, or undefined where there is none. */
export async function readWorkspaceFile(workspacePath: string, name: string): Promise<string | undefined> {
  try {
    return await fs.promises.readFile(workspaceFile(workspacePath, name), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Writes files into the workspace. */
export async function writeWorkspaceFiles(
  workspacePath: string,
  files: ReadonlyMap<string, string>,
): Promise<void> {
  for (const [name, text] of files) {
    const file = workspaceFile(workspacePath, name);
    await fs.promises.mkdir(path.dirname(file), { recursive: true });
    await fs.promises.writeFile(file, text);
  }
}
