import type { Signature } from '../signature';
import { weigh } from './shared/weigh';
import { words } from './shared/words';

/** The image lies in another Region than what pulls it, and endpoints serve their own Region only. */
export const crossRegionImage: Signature = {
  id: 'cross-region-image',
  clues: ({ text, hosts, setting }) => {
    const said = words(
      text,
      /must be in the same (?:aws )?region[^"]{0,80}|(?:image|repositor(?:y|ies)|registry)[^"]{0,80}(?:in|from) (?:a )?(?:different|another) (?:aws )?region|cross[- ]region (?:image|pull|ecr)[^"]{0,40}|region[^"]{0,40}does not match[^"]{0,40}(?:image|repository|registry)/i,
    );
    if (said.length > 0 && (setting.pull || /\becr\b/i.test(text))) {
      return weigh(said, ['cross-region-image', 0.9, 'The image is in another Region than what pulls it.']);
    }
    const regions = new Set(
      hosts
        .filter(({ service }) => service === 'ecr.dkr' || service === 'ecr.api')
        .flatMap(({ region }) => region ?? []),
    );
    const own = /(?:kubelet|ip-[\d-]{7,15})[^"]{0,40}\.([a-z]{2}-[a-z]+-\d)\.compute\.internal/i.exec(
      text,
    )?.[1];
    if (own !== undefined) regions.add(own);
    return regions.size < 2 || isSharedAddon(text)
      ? []
      : weigh(
          [...regions],
          [
            'cross-region-image',
            0.35,
            `Two Regions are named, ${[...regions].join(' and ')}: endpoints serve only their own.`,
          ],
        );
  },
};

/** Images that EKS ships are often named for one Region and mirrored in all. */
function isSharedAddon(text: string): boolean {
  return text.includes('602401143452');
}
