import fs from 'node:fs';
import { parseInput } from '@private-ecr/core';
import { parse } from 'yaml';
import type { z } from 'zod';
import { exampleFile } from '../example-folder';

/**
 * A file of `world/data`, checked.
 *
 * @throws InvalidInputError with the path of what cannot be read
 */
export function readYaml<Schema extends z.ZodType>(name: string, schema: Schema): z.output<Schema> {
  const value: unknown = parse(fs.readFileSync(exampleFile('world', 'data', name), 'utf8'));
  return parseInput(schema, value, `world/data/${name}`);
}
