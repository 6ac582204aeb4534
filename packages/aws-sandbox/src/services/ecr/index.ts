import type { Service } from '../service';
import { actions } from './actions';
import { model } from './api-model.data';

/** Amazon ECR: repositories, who may pull from them, and how large their images are. */
export const ecr: Service = {
  name: 'ecr',
  signingName: 'ecr',
  iamPrefix: 'ecr',
  model,
  actions,
  tokenInvalid: [
    'InvalidParameterException',
    400,
    "Invalid parameter at 'nextToken' failed to satisfy constraint: 'Invalid token'",
  ],
};
