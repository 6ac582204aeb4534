import type { ImpliedRule } from './implied-rule';

/** The policy that an endpoint has where nobody gives it one. Source: AWS PrivateLink Guide, "Default endpoint policy". */
const FULL_ACCESS = JSON.stringify({
  Statement: [{ Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' }],
});

/** An endpoint that nobody gave a policy lets everything through. */
export const defaultEndpointPolicy: ImpliedRule = draft => {
  for (const { value, isKnown } of draft.all('VpcEndpoints')) {
    if (!isKnown) value.PolicyDocument ??= FULL_ACCESS;
  }
};
