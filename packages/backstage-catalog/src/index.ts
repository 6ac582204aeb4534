/**
 * The VPCs of Private ECR as Resources of a Backstage catalog: of hubs that the configuration names, and of those that
 * are found by their tags.
 */
export { catalogModulePrivateEcr as default } from './module';
