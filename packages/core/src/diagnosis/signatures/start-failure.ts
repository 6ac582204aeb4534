import type { Signature } from '../signature';
import { weigh } from './shared/weigh';
import { words } from './shared/words';

/** The head of a pull or start failure whose kind nothing else may recognise. Its weight is low: it is the fallback. */
export const startFailure: Signature = {
  id: 'start-failure',
  isFallback: true,
  clues: ({ text }) => {
    const evidence = words(
      text,
      /ResourceInitializationError|Cannot(?:Pull|Start|Create|Inspect)(?:ECR)?(?:Container|Volume|Image)?\w{0,10}Error|ContainerRuntimeError|failed to (?:create|start) (?:shim|containerd) task|OCI runtime create failed|runc create failed|fail(?:ed|ing) to pull (?:and unpack )?image|container resource provisioning: [^"]{0,60}|failed to set ?up network namespace|ECS Deployment Circuit Breaker was triggered|no container instances were found|ErrImagePull|ImagePullBackOff|unable to pull (?:the |customer's )?(?:container )?image|TaskFailedToStart|BUILD_CONTAINER_UNABLE_TO_PULL_IMAGE|failed to register layer|was unable to place a task|failed to create pod sandbox|(?:RunContainer|CreateContainer)\w{0,8}Error|InvalidImageName|capacity is unavailable at this time|account is currently blocked|limit on the number of Fargate[^"]{0,40}|Timeout waiting for (?:network interface|EphemeralStorage) provisioning/i,
    );
    return evidence.length === 0
      ? []
      : weigh(evidence, [
          'other',
          0.16,
          `A pull or start failed (${evidence[0] ?? ''}) and the message names no cause that this list knows.`,
        ]);
  },
};
