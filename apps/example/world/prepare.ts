import { parseArgs } from 'node:util';
import { terraformMissing } from '@private-ecr/terraform-standin';
import { writeCatalog } from './catalog/write-catalog';
import { writeHubsConfig } from './catalog/hubs-config';
import { dataFiles } from './data-folder';
import { plannedOf } from './make-world';
import { keptNetwork } from './network/kept-network';
import { AppliedCommit } from '../applier/applied-commit';
import { requestedResources } from '../applier/requested-resources';
import { seededRepository } from '../applier/seed-repository';

/**
 * `prepare --data FOLDER [--no-terraform]`: makes the network where it is not there yet, and what of the portal follows
 * from it. Prints one line of JSON that says what was done.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { data: { type: 'string' }, 'no-terraform': { type: 'boolean', default: false } },
  });
  if (values.data === undefined) throw new Error('--data FOLDER is missing');
  const missing = values['no-terraform'] ? 'it was not asked for' : terraformMissing();
  const source = missing === undefined ? 'applied' : 'synthesised';
  const files = dataFiles(values.data);
  const repository = await seededRepository(files.repository);
  const definition = await repository.text('private-ecr.yaml');
  const { network, isReused } = await keptNetwork(files.network, source, definition);
  new AppliedCommit(files.appliedCommit).write(await repository.head());
  const services = plannedOf(network);
  const requested = requestedResources(await repository.resources(), network);
  writeCatalog(files.catalog, network, services, requested);
  writeHubsConfig(files.hubsConfig, network, repository.folder);
  const { teams, hubs } = network;
  const result = {
    source,
    missing,
    isReused,
    hubs: hubs.length,
    teams: teams.length,
    services: services.length,
  };
  process.stdout.write(`${JSON.stringify(result)}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
