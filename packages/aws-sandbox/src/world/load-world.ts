import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type WorldInput, worldSchema } from './world';

/**
 * Reads a world from a folder: `snapshot.json`, and beside it those of `services.json`, `metrics.json`,
 * `images.json`, `organization.json`, `parameters.json` and `rates.json` that are there.
 */
export async function readWorldFolder(folder: string): Promise<WorldInput> {
  const parts = await Promise.all(
    Object.keys(worldSchema.shape).map(async part => {
      const file = path.join(folder, `${part}.json`);
      try {
        return [part, JSON.parse(await readFile(file, 'utf8'))] as const;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT' && part !== 'snapshot')
          return [part, undefined] as const;
        throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, {
          cause: error,
        });
      }
    }),
  );
  return Object.fromEntries(parts.filter(([, content]) => content !== undefined)) as unknown as WorldInput;
}
