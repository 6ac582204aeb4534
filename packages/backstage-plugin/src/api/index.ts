export { type ApiFailure, asApiError, PrivateEcrApiError } from './errors';
export { type Answer, type PrivateEcrApi, privateEcrApiRef } from './private-ecr-api';
export { PrivateEcrClient } from './private-ecr-client';
