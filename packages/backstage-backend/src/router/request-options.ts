import { requestCreatePermission } from '@private-ecr/core';
import { requestOptions } from '../requests';
import { route } from './route';

export const requestOptionsRoute = route({
  operationId: 'getRequestOptions',
  method: 'get',
  path: '/v1/requests/options',
  summary: 'The owners, accounts and hubs that the caller may ask for a network with, and what is left.',
  permission: requestCreatePermission,
  status: 200,
  answers: 'RequestOptions',
  refusals: {},
  handle: async (_request, caller, context) => ({ body: await requestOptions(caller, context) }),
});
