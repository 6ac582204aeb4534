import { parseDefinition, synthesise } from 'cdktf-private-ecr';
import { SandboxAdmin } from '../demo/sandbox-admin';
import { writeCatalog } from '../world/catalog/write-catalog';
import type { dataFiles } from '../world/data-folder';
import { makeWorld, plannedOf } from '../world/make-world';
import { shownStacks } from '../world/network/applied-stacks';
import { configuredStacks } from '../world/network/configured-stacks';
import { keepNetwork } from '../world/network/kept-network';
import { networkOf, type NetworkSource } from '../world/network/network';
import { DEFINITION } from './merge-driver';
import type { NetworkRepository } from './network-repository';
import { requestedResources } from './requested-resources';

/** Where a network is shown. */
export interface Show {
  readonly files: ReturnType<typeof dataFiles>;
  readonly repository: NetworkRepository;
  readonly source: NetworkSource;
  readonly sandboxUrl: string;
}

/** What the repository holds becomes the world of the sandbox, and its catalog. */
export async function showNetwork({ files, repository, source, sandboxUrl }: Show): Promise<void> {
  const text = await repository.text(DEFINITION);
  const definition = parseDefinition(text);
  const synthesis = synthesise(definition, { traces: false });
  const stacks =
    source === 'applied' ? await shownStacks(synthesis, files.workTree) : configuredStacks(synthesis);
  const network = networkOf({ source, definition, plans: synthesis.stacks, stacks });
  keepNetwork(files.network, text, network);
  await new SandboxAdmin(sandboxUrl).replaceWorld(makeWorld(network, new Date()));
  const resources = requestedResources(await repository.resources(), network);
  writeCatalog(files.catalog, network, plannedOf(network), resources);
}
