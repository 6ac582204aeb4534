/**
 * Networks that people ask for.
 *
 * Laws: who asks is known by its credentials, and what it may ask for by the configuration: an owner that it acts for, an
 * account of that owner; what is wrong names field, value, what is allowed and the fix; a preview says what the request
 * would be told, and reserves nothing; nothing is free that is not known to be free.
 */
export { createAddressSpaces } from './address-spaces';
export type { RequestsContext } from './context';
export { makeRequest } from './make-request';
export { networkOf } from './network-of';
export { confirmRequest, ownRequest, ownRequests, releaseRequest } from './own-request';
export { previewRequest } from './preview-request';
export { createQuotas } from './quotas';
export { requestOptions } from './request-options';
