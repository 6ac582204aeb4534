import type { Service } from '../service';
import { actions } from './actions';
import { model } from './api-model.data';

/** Amazon CloudWatch: what endpoints and NAT gateways carried, and how often images were pulled. */
export const cloudwatch: Service = {
  name: 'cloudwatch',
  signingName: 'monitoring',
  iamPrefix: 'cloudwatch',
  model,
  actions,
  tokenInvalid: ['InvalidNextToken', 400, 'The next token specified is invalid.'],
};
