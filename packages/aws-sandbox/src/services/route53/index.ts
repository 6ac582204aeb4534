import type { Service } from '../service';
import { actions } from './actions';
import { model } from './api-model.data';

/** Amazon Route 53: private hosted zones, and which VPCs they answer in. */
export const route53: Service = {
  name: 'route53',
  signingName: 'route53',
  iamPrefix: 'route53',
  model,
  actions,
  tokenInvalid: ['InvalidPaginationToken', 400, 'The value that you specified for NextToken is not valid.'],
};
