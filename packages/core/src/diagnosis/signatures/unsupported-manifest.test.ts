import { testSignature } from '../__fixtures__/test-signature';
import { unsupportedManifest } from './unsupported-manifest';

testSignature(unsupportedManifest, {
  fires: {
    Lambda: [
      'The image manifest, config or layer media type for the source image 111122223333.dkr.ecr.eu-west-1.amazonaws.com/proxy:latest is not supported.',
      'other',
      'architecture-mismatch',
    ],
    'a broken layer': ['failed to register layer: invalid tar header', 'other'],
    'a name that is none': ['invalid reference format: repository name must be lowercase', 'other'],
  },
  silent: {
    'a full disk': 'failed to extract layer sha256:aa: write /opt/x: no space left on device',
    'an upload of the application': '415 unsupported content type',
  },
});
