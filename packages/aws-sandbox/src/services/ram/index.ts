import type { Service } from '../service';
import { actions } from './actions';
import { model } from './api-model.data';

/** AWS RAM: what accounts share with each other. */
export const ram: Service = {
  name: 'ram',
  signingName: 'ram',
  iamPrefix: 'ram',
  model,
  actions,
  tokenInvalid: ['InvalidNextTokenException', 400, 'The specified value for NextToken is not valid.'],
};
