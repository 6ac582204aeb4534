import path from 'node:path';

/** Where what the demo makes is kept, below its data folder. */
export function dataFiles(folder: string) {
  return {
    network: path.join(folder, 'network'),
    /** The repository of the network, bare: what the portal pushes to and the applier reads. */
    repository: path.join(folder, 'network', 'repository.git'),
    /** Its work tree, with Terraform's states beside the stacks. */
    workTree: path.join(folder, 'network', 'terraform'),
    /** Which of its commits was last applied as a whole. */
    appliedCommit: path.join(folder, 'network', 'applied-commit'),
    catalog: path.join(folder, 'catalog', 'services.yaml'),
    hubsConfig: path.join(folder, 'app-config.hubs.yaml'),
    running: path.join(folder, 'running.json'),
  } as const;
}
