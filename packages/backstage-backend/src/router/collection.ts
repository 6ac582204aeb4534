import { collectionReadPermission } from '@private-ecr/core';
import { collectionStatus } from '../answers/collection-status';
import { COSTS_SHOWN } from './audits.data';
import { route } from './route';

export const collectionRoute = route({
  operationId: 'getCollection',
  method: 'get',
  path: '/v1/collection',
  summary: 'How the collection goes, account by account, and what looking costs.',
  permission: collectionReadPermission,
  status: 200,
  answers: 'CollectionStatus',
  refusals: {},
  audit: COSTS_SHOWN,
  handle: async (_request, caller, context) => ({ body: await collectionStatus(caller, context) }),
});
