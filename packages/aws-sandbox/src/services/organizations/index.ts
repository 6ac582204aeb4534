import type { Service } from '../service';
import { actions } from './actions';
import { model } from './api-model.data';

/** AWS Organizations: which accounts belong together. */
export const organizations: Service = {
  name: 'organizations',
  signingName: 'organizations',
  iamPrefix: 'organizations',
  model,
  actions,
  tokenInvalid: ['InvalidInputException', 400, 'You provided an invalid pagination token.'],
};
