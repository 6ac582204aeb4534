import { testSignature } from '../__fixtures__/test-signature';
import { organizationSharing } from './organization-sharing';

testSignature(organizationSharing, {
  fires: {
    'a share': [
      'OperationNotPermittedException: The resource you are attempting to share can only be shared within your AWS Organization.',
      'org-sharing-disabled',
    ],
    'an organisation that RAM does not know': [
      'UnknownResourceException: Organization o-77777mmmmm could not be found.',
      'org-sharing-disabled',
    ],
  },
  silent: {
    'an organisation of another product': 'GitHub organization acme was created',
    'an invitation': 'No RAM Resource Share (arn:aws:ram:eu-west-1:1:resource-share/x) invitation found',
  },
});
