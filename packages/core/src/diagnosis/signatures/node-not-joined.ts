import type { Signature } from '../signature';
import { weigh } from './shared/weigh';
import { words } from './shared/words';

/** A node that cannot reach what it needs to start tells nobody; the cluster sees only that it does not join. */
export const nodeNotJoined: Signature = {
  id: 'node-not-joined',
  clues: ({ text, network }) => {
    const evidence = words(
      text,
      /NodeCreationFailure[^"]{0,80}|instances failed to join the kubernetes cluster|unhealthy nodes in the kubernetes cluster/i,
    );
    return evidence.length === 0 || network !== undefined
      ? []
      : weigh(
          evidence,
          [
            'route-missing:other',
            0.4,
            'The nodes did not reach the cluster: their subnets may have no working route out.',
          ],
          [
            'endpoint-missing:ec2',
            0.38,
            'Nodes in a closed VPC need endpoints for ec2, ecr.api, ecr.dkr, s3 and sts to start.',
          ],
          ['iam-role', 0.3, "The nodes' role may lack a policy, or the cluster may not know it."],
          [
            'security-group-endpoint-ingress',
            0.2,
            'The security groups of cluster or endpoints may not admit the nodes.',
          ],
        );
  },
};
