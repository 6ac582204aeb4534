import { vpcReadPermission } from '@private-ecr/core';
import { hubList } from '../answers/hub-list';
import { COSTS_SHOWN } from './audits.data';
import { route } from './route';

export const hubsRoute = route({
  operationId: 'getHubs',
  method: 'get',
  path: '/v1/hubs',
  summary: 'The hubs that something pulls through that the caller sees, and how much room is left.',
  permission: vpcReadPermission,
  status: 200,
  answers: 'HubList',
  refusals: {},
  audit: COSTS_SHOWN,
  handle: async (_request, caller, context) => ({ body: await hubList(caller, context) }),
});
