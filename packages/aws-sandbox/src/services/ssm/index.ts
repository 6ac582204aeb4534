import type { Service } from '../service';
import { actions } from './actions';
import { model } from './api-model.data';

/** AWS Systems Manager: the parameters of an account. */
export const ssm: Service = {
  name: 'ssm',
  signingName: 'ssm',
  iamPrefix: 'ssm',
  model,
  actions,
  tokenInvalid: ['InvalidNextToken', 400, 'The specified token is not valid.'],
};
