import type { Signature } from '../signature';
import { imageName } from './shared/registry';
import { weigh } from './shared/weigh';
import { words } from './shared/words';

/** The image was found, but not for the architecture or operating system that it should run on. */
export const platformMismatch: Signature = {
  id: 'platform-mismatch',
  clues: failure => {
    const evidence = words(
      failure.text,
      /no match for platform[^"]{0,60}|does not contain descriptor matching platform[^"]{0,40}|no matching manifest for [\w/ .()-]{1,60}|exec (?:user process caused: )?(?:[^ ]{1,120}: )?exec format error|exec format error|image operating system "?\w{1,20}"? cannot be used on this platform|(?:image|platform)[^"]{0,60}(?:linux\/(?:arm64|amd64)(?:\/v8)?)[^"]{0,60}does not match[^"]{0,80}|no image found in (?:image index|manifest list) for architecture[^"]{0,60}|image platform[^"]{0,80}(?:mismatch|does not match)[^"]{0,40}|a Windows version [^"]{1,60}-based image is incompatible[^"]{0,40}|The container operating system does not match the host/i,
    );
    return evidence.length === 0
      ? []
      : weigh(evidence, [
          'architecture-mismatch',
          0.93,
          `${imageName(failure)} is not built for the platform that it should run on.`,
        ]);
  },
};
