import fs from 'node:fs';
import { exampleFile } from '../example-folder';

/** The definition that the example organisation begins with, as `private-ecr synth` takes it. */
export const DEFINITION_FILE = exampleFile('infra', 'private-ecr.yaml');

/** The hubs and teams that the example organisation begins with. Requests add to them in its repository. */
export function firstDefinition(): string {
  return fs.readFileSync(DEFINITION_FILE, 'utf8');
}
