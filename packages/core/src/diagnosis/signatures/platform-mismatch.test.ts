import { testSignature } from '../__fixtures__/test-signature';
import { platformMismatch } from './platform-mismatch';

testSignature(platformMismatch, {
  fires: {
    ECS: [
      "pull image manifest has been retried 7 time(s): image Manifest does not contain descriptor matching platform 'linux/amd64'",
      'architecture-mismatch',
    ],
    containerd: [
      'failed to pull image: no match for platform in manifest: not found',
      'architecture-mismatch',
    ],
    docker: ['no matching manifest for linux/arm64/v8 in the manifest list entries', 'architecture-mismatch'],
    'a container that started': [
      'exec /usr/local/bin/docker-entrypoint.sh: exec format error',
      'architecture-mismatch',
    ],
  },
  silent: {
    'an image that is not there':
      'manifest for 111122223333.dkr.ecr.eu-west-1.amazonaws.com/web:v9 not found: manifest unknown',
    'a file without its right': 'exec /entrypoint.sh: permission denied',
  },
});
