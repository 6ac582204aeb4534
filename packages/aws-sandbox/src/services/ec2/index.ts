import type { Service } from '../service';
import { actions } from './actions';
import { model } from './api-model.data';

/** Amazon EC2: the calls that describe networks. */
export const ec2: Service = {
  name: 'ec2',
  signingName: 'ec2',
  iamPrefix: 'ec2',
  model,
  actions,
  tokenInvalid: ['InvalidNextToken', 400, 'The specified NextToken is not valid.'],
};
