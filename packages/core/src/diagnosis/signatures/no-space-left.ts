import type { Signature } from '../signature';
import { weigh } from './shared/weigh';
import { words } from './shared/words';

/** The layers arrived and did not fit the disk. */
export const noSpaceLeft: Signature = {
  id: 'no-space-left',
  clues: ({ text, setting }) => {
    const evidence = words(
      text,
      /no space left on devi\w{0,2}|not enough (?:disk )?space|disk quota exceeded|insufficient (?:disk|storage) space|ephemeral storage[^"]{0,40}(?:exceed|full)|There is not enough space on the disk/i,
    );
    const whilePulling =
      setting.pull ||
      setting.start ||
      /containerd|\/var\/lib\/(?:docker|containers)|overlay|extract|unpack|\blayer/i.test(text);
    return evidence.length === 0 || !whilePulling
      ? []
      : weigh(evidence, ['disk-full', 0.94, 'The image does not fit the disk that it is unpacked on.']);
  },
};
