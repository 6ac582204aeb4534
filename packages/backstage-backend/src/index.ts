/**
 * Backstage backend plugin of Private ECR.
 *
 * @packageDocumentation
 */
export { privateEcrPlugin as default } from './plugin';
