import type { Service } from '../service';
import { actions } from './actions';
import { model } from './api-model.data';

/** AWS STS: who calls, and as whom. */
export const sts: Service = { name: 'sts', signingName: 'sts', iamPrefix: 'sts', model, actions };
