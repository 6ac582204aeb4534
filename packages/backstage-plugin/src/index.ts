/**
 * Private ECR in Backstage: a card on every service, VPC and team, a tab with all that is known, and a page over
 * everything.
 *
 * @packageDocumentation
 */
export { default } from './plugin';
export { type PrivateEcrApi, privateEcrApiRef, PrivateEcrApiError } from './api';
export { privateEcrTranslationRef } from './translation';
