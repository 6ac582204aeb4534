import type { ImpliedRule } from './implied-rule';

/** An endpoint of an AWS service is available after apply: there is nobody who would have to accept it. */
export const availableEndpoint: ImpliedRule = draft => {
  for (const { value, isKnown } of draft.all('VpcEndpoints')) {
    const isOfAws = !value.ServiceName.includes('vpce-svc-');
    if (!isKnown && isOfAws) value.State ??= 'available';
  }
};
