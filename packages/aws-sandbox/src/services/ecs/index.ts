import type { Service } from '../service';
import { actions } from './actions';
import { model } from './api-model.data';

/** Amazon ECS: services, what they run, and why their tasks stopped. */
export const ecs: Service = {
  name: 'ecs',
  signingName: 'ecs',
  iamPrefix: 'ecs',
  model,
  actions,
  tokenInvalid: ['InvalidParameterException', 400, 'Invalid token.'],
};
