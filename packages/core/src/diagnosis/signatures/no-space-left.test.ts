import { testSignature } from '../__fixtures__/test-signature';
import { noSpaceLeft } from './no-space-left';

testSignature(noSpaceLeft, {
  fires: {
    Batch: [
      'Task failed to start - CannotPullContainerError: failed to register layer: write /usr/lib64/locale-archive.tmpl: no space left on device',
      'disk-full',
    ],
    'containerd, cut at its end': [
      'ref pull has been retried 1 time(s): failed to extract layer sha256:aa: write /opt/x: no space left on devi',
      'disk-full',
    ],
  },
  silent: {
    'a database': 'ERROR: could not write to file "base/pgsql_tmp": No space left on device',
    'a pull that works':
      'Successfully pulled image "111122223333.dkr.ecr.eu-west-1.amazonaws.com/web:1" in 1.2s',
  },
});
