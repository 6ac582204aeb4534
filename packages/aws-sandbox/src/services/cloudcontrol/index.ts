import type { Service } from '../service';
import { actions } from './actions';
import { model } from './api-model.data';

/** AWS Cloud Control API: resources of Route 53 Profiles, read as CloudFormation knows them. */
export const cloudcontrol: Service = {
  name: 'cloudcontrol',
  signingName: 'cloudcontrolapi',
  iamPrefix: 'cloudformation',
  model,
  actions,
  tokenInvalid: ['InvalidRequestException', 400, 'Invalid NextToken provided'],
};
