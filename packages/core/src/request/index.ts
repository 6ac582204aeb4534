/**
 * What a team asks for: one schema for the form, the CLI and programs.
 *
 * Model: plain JSON in which every text is data. What a text may hold is a list of allowed characters, never a list
 * of forbidden ones, so none of them can become an expression, a path, a command or markup further on. Defaults are
 * filled in when a request is read; rules that span fields are a table (`request-rules.ts`).
 */
export { ownerSchema } from './entity-ref';
export { REQUEST_NEED_IDS, type RequestNeed } from './needs.data';
export { parseRequest, requestProblems } from './parse-request';
export { type JsonSchemaDialect, requestJsonSchema } from './request-json-schema';
export { REQUEST_AZ_COUNT } from './request-fields';
export { repositorySchema } from './repository';
export { type PrivateEcrRequest, type PrivateEcrRequestInput, requestSchema } from './request-schema';
export { type RequestedEndpoint, requestedEndpoints } from './requested-endpoints';
export { type RangeRequest, requestedPrefixLength, requestedSubnets } from './requested-range';
export { DEFAULT_SIZE, REQUEST_SIZES } from './sizes.data';
