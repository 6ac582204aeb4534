import fs from 'node:fs';

/** Where files come from. */
export interface FolderFiles {
  /** @returns undefined where there is no such file */
  readFile(path: string): string | undefined;
  /** @returns the names in a folder, undefined where there is no such folder */
  readFolder(path: string): readonly string[] | undefined;
}

/** Files of this machine. */
export const NODE_FILES: FolderFiles = {
  readFile: path =>
    fs.statSync(path, { throwIfNoEntry: false })?.isFile() ? fs.readFileSync(path, 'utf8') : undefined,
  readFolder: path =>
    fs.statSync(path, { throwIfNoEntry: false })?.isDirectory() ? fs.readdirSync(path).sort() : undefined,
};
