import type { Signature } from '../signature';
import { weigh } from './shared/weigh';
import { words } from './shared/words';

/** ECR itself went to the upstream registry and could not serve the cached image. */
export const pullThroughCache: Signature = {
  id: 'pull-through-cache',
  clues: ({ text, denial, network }) => {
    const evidence = words(
      text,
      /pull[- ]through[- ]cache[^"]{0,80}|(?:dkr\.ecr\.[a-z0-9.-]{5,60}|retrieving image from cache:? [^ ]{1,200})\/(?:ecr-public|docker-hub|dockerhub|quay|ghcr|github|k8s|registry-k8s)\/[^ "]{0,80}|upstream registr(?:y|ies)[^"]{0,80}|BatchImportUpstreamImage|UpstreamRegistry\w{0,30}|unable to (?:get|fetch|pull)[^"]{0,40}upstream[^"]{0,60}/i,
    );
    if (evidence.length === 0) return [];
    const failed =
      denial !== undefined ||
      network !== undefined ||
      /fail|error|denied|not found|unable|invalid|does not exist|cannot|exception|requires/i.test(text);
    if (!failed) return [];
    const byRole = /BatchImportUpstreamImage|ecr:CreateRepository/i.test(denial?.action ?? '');
    return weigh(
      evidence,
      [
        'pull-through-cache-first-pull',
        byRole ? 0.5 : 0.66,
        'The first pull of an image through the cache fetches it from upstream, which needs the rule, its credentials, permission to create the repository, and the internet.',
      ],
      [
        'registry-credentials',
        /credential|secret|unauthorized/i.test(text) ? 0.5 : 0.18,
        `The cache rule's secret for the upstream registry may be wrong.`,
      ],
      ['image-not-found', 0.2, 'The image may not exist upstream under that name.'],
    );
  },
};
