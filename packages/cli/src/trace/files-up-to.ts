import fs from 'node:fs';
import { InvalidInputError } from '@private-ecr/core';
import { type FolderFiles, NODE_FILES } from 'cdktf-private-ecr/snapshot';

/** Files of this machine, of which no more than this many bytes are read in all: a file too large is not opened. */
export function filesUpTo(limitBytes: number): FolderFiles {
  let leftBytes = limitBytes;
  return {
    readFolder: path => NODE_FILES.readFolder(path),
    readFile: path => {
      leftBytes -= fs.statSync(path, { throwIfNoEntry: false })?.size ?? 0;
      if (leftBytes < 0) {
        const found = `more than ${limitBytes} bytes`;
        const fix = 'name the folder of fewer stacks, or raise --max-bytes';
        throw new InvalidInputError(path, [{ path: '', found, allowed: `at most ${limitBytes} bytes`, fix }]);
      }
      return NODE_FILES.readFile(path);
    },
  };
}
