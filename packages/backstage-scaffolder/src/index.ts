/**
 * Backstage scaffolder module of Private ECR: the actions by which a team asks for a private network, from a range of
 * addresses to a branch of the network's repository.
 */
export { scaffolderModulePrivateEcr, scaffolderModulePrivateEcr as default } from './module';
