import type { Service } from '../service';
import { actions } from './actions';
import { model } from './api-model.data';

/** AWS IAM: roles, and what their policies allow. */
export const iam: Service = {
  name: 'iam',
  signingName: 'iam',
  iamPrefix: 'iam',
  model,
  actions,
  tokenInvalid: ['ValidationError', 400, 'Invalid Marker.'],
};
