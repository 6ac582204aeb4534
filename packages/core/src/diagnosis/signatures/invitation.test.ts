import { testSignature } from '../__fixtures__/test-signature';
import { invitation } from './invitation';

testSignature(invitation, {
  fires: {
    'Terraform, in its box': [
      '│ Error: No RAM Resource Share (arn:aws:ram:ap-northeast-1:111122223333:resource-share/abc) invitation found\n│',
      'invitation-not-found',
      'iam-role',
    ],
    'the API': [
      'ResourceShareInvitationArnNotFoundException: invitation x could not be found',
      'invitation-not-found',
    ],
  },
  silent: {
    'an e-mail': 'The invitation to the meeting was sent',
    'a share that is not permitted':
      'The resource you are attempting to share can only be shared within your AWS Organization.',
  },
});
