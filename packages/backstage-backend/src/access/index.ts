/**
 * What a caller may do and see.
 *
 * Laws: the permission framework and the catalog are asked with the caller's own credentials; what one caller sees is
 * never used for another; who cannot see an entity is told what it would be told if there were none.
 */
export { type Caller, requirePermission } from './caller';
export { type AccessOptions, type CallerOf, createAccess } from './create-access';
export { noNetwork, notFound } from './not-found';
