import { testSignature } from '../__fixtures__/test-signature';
import { participantVisibility } from './participant-visibility';

testSignature(participantVisibility, {
  fires: {
    'a checker in a participating account': [
      "Amazon ECS Exec Checker doesn't support VPC endpoint validation for AWS RAM shared VPC/subnets.",
      'hub-participant-visibility',
    ],
    "a group that is the owner's": [
      'For a shared subnet, at least one security-group-id should be provided',
      'hub-participant-visibility',
    ],
  },
  silent: {
    'a volume that is shared': 'shared memory segment cannot be removed',
    'a share that was made': 'aws_ram_resource_share.subnets: Creation complete after 2s',
  },
});
