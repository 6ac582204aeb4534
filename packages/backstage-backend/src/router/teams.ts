import { vpcReadPermission } from '@private-ecr/core';
import { teamList } from '../answers/fleet/team-list';
import { COSTS_SHOWN } from './audits.data';
import { route } from './route';

export const teamsRoute = route({
  operationId: 'getTeams',
  method: 'get',
  path: '/v1/teams',
  summary: 'The owners of all services and VPCs that the caller sees, worst first, with totals of each.',
  permission: vpcReadPermission,
  status: 200,
  answers: 'TeamList',
  refusals: {},
  audit: COSTS_SHOWN,
  handle: async (_request, caller, context) => ({ body: await teamList(caller, context) }),
});
