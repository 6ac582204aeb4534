import fs from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import type { Network } from '../network/network';
import type { Planned } from '../parts/planned';
import { catalogEntities } from './entities';

/**
 * Writes the entities, and the files of networks that were requested, as the file that the
 * portal's catalog reads.
 */
export function writeCatalog(
  file: string,
  network: Network,
  services: readonly Planned[],
  requested: readonly string[] = [],
): void {
  const known = catalogEntities(network, services).map(entity => stringify(entity));
  const documents = [...known, ...requested];
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, documents.join('---\n'));
}
