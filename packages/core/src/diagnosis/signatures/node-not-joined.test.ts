import { testSignature } from '../__fixtures__/test-signature';
import { nodeNotJoined } from './node-not-joined';

testSignature(nodeNotJoined, {
  fires: {
    EKS: [
      'NodeCreationFailure: Instances failed to join the kubernetes cluster',
      'route-missing:other',
      'endpoint-missing:ec2',
    ],
    'EKS, later': ['NodeCreationFailure: Unhealthy nodes in the kubernetes cluster', 'route-missing:other'],
  },
  silent: {
    'a node that joined': 'node/ip-10-0-0-4 Ready',
    "a failure that tells the network's part": 'NodeCreationFailure: dial tcp 10.0.0.4:443: i/o timeout',
  },
});
