import type { Signature } from '../signature';
import { imageName } from './shared/registry';
import { weigh } from './shared/weigh';
import { words } from './shared/words';

/** The image was found but its form is not one that the runtime takes. */
export const unsupportedManifest: Signature = {
  id: 'unsupported-manifest',
  clues: failure => {
    const evidence = words(
      failure.text,
      /(?:image manifest, config or layer )?media type[^"]{0,400}(?:not supported|unsupported)|unsupported (?:manifest )?media type[^"]{0,120}|invalid reference format|schema ?1[^"]{0,60}(?:deprecated|not supported|no longer supported)|invalid tar header|filesystem layer verification failed|failed size validation[^"]{0,60}|unexpected commit digest[^"]{0,60}|mismatched image rootfs and manifest layers|manifest invalid|failed to extract layer[^"]{0,120}|unable to parse image[^"]{0,60}/i,
    );
    const manifestType = /media type/i.test(evidence[0] ?? '');
    return evidence.length === 0 || /no space left/i.test(failure.text)
      ? []
      : weigh(
          evidence,
          ['other', 0.72, `${imageName(failure)} has a form that the runtime does not take.`],
          [
            'architecture-mismatch',
            manifestType ? 0.4 : 0.1,
            `${imageName(failure)} may be an index for several platforms, or for another one.`,
          ],
        );
  },
};
