import path from 'node:path';

/** The folder of the example, wherever what runs was built to. */
export const EXAMPLE_FOLDER = path.dirname(require.resolve('@private-ecr/example/package.json'));

/** A file of the example, by its path below its folder. */
export function exampleFile(...parts: readonly string[]): string {
  return path.join(EXAMPLE_FOLDER, ...parts);
}
