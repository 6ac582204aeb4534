import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { parseDefinition, synthesise } from 'cdktf-private-ecr';
import { firstDefinition } from '../world/network/definition';
import { NetworkRepository } from './network-repository';
import { PIPELINE_FOLDER } from './pipeline';

/** Where a repository keeps which definition it began with. */
const SEED_FILE = 'private-ecr-seed';

/**
 * The network's repository, laid out as the README of the scaffolder module has it. It is made where there is none, and
 * anew where the definition of the example organisation is another one: what was requested since is forgotten then.
 */
export async function seededRepository(folder: string): Promise<NetworkRepository> {
  const repository = new NetworkRepository(folder);
  const definition = firstDefinition();
  const seed = createHash('sha256').update(definition).digest('hex');
  const seedFile = path.join(folder, SEED_FILE);
  if (repository.exists && fs.existsSync(seedFile) && fs.readFileSync(seedFile, 'utf8') === seed) {
    return repository;
  }
  const pipeline = (name: string) => fs.readFileSync(path.join(PIPELINE_FOLDER, name), 'utf8');
  const { files } = synthesise(parseDefinition(definition), { traces: false });
  await repository.seed(
    new Map([
      ['private-ecr.yaml', definition],
      ['private-ecr.sh', pipeline('private-ecr.sh')],
      ['.gitignore', pipeline('gitignore')],
      ['.github/workflows/private-ecr.yml', pipeline('github/private-ecr.yml')],
      ['.gitlab-ci.yml', pipeline('gitlab/private-ecr.gitlab-ci.yml')],
      ...files,
    ]),
  );
  fs.writeFileSync(seedFile, seed);
  return repository;
}
