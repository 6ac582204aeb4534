import type { Service } from '../service';
import { actions } from './actions';
import { model } from './api-model.data';

/** Amazon Route 53 Resolver: which names a VPC asks other servers for. */
export const route53resolver: Service = {
  name: 'route53resolver',
  signingName: 'route53resolver',
  iamPrefix: 'route53resolver',
  model,
  actions,
  tokenInvalid: ['InvalidNextTokenException', 400, 'The specified NextToken is not valid.'],
};
