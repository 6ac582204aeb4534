import type { Service } from '../service';
import { actions } from './actions';
import { model } from './api-model.data';

/** AWS Price List: what AWS charges, as products. */
export const pricing: Service = {
  name: 'pricing',
  signingName: 'pricing',
  iamPrefix: 'pricing',
  model,
  actions,
  tokenInvalid: [
    'InvalidNextTokenException',
    400,
    'The pagination token is invalid. Try again without a pagination token.',
  ],
};
