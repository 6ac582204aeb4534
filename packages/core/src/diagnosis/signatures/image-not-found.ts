import type { Signature } from '../signature';
import { imageName } from './shared/registry';
import { weigh } from './shared/weigh';
import { words } from './shared/words';

/** The registry was reached and says that there is no such repository, tag or digest. */
export const imageNotFound: Signature = {
  id: 'image-not-found',
  clues: failure => {
    const { text } = failure;
    const evidence = words(
      text,
      /manifest unknown|name unknown|(?:the )?repository with name [^"]{1,300}?does not exist|manifest for [^ ]{1,400} not found|requested image not found|source image [^ ]{1,400} (?:does not exist|is not valid)|(?:image|imageid|repo(?:sitory)?|tag|reference|manifest)(?: [^ "]{1,300})?(?: was)? (?:not found|does not exist(?! or)|cannot be found|could not be found)|(?<![\w./*-])[\w.*-]{1,200}\/[\w./*-]{1,300}(?::[\w.*-]{1,128}|@sha256:[0-9a-f]{6,64})["']?: not found|ImageNotFoundException|RepositoryNotFoundException|(?:status(?: code)?|status from \w{3,5} request to [^ ]{5,400})[^"]{0,40}404(?: not found)?|failed to resolve reference [^"]{1,400}?: not found|REPOSITORY_NOT_FOUND|couldn't find (?:the )?image|cannot find repository/i,
    );
    if (evidence.length === 0 || isOfAnotherKind(text)) return [];
    const image = imageName(failure);
    return weigh(
      evidence,
      [
        'image-not-found',
        0.9,
        `${image} is not in its registry: wrong repository, tag, digest, account or Region.`,
      ],
      [
        'architecture-mismatch',
        0.08,
        `${image} may exist for another platform only, which some programs call not found.`,
      ],
    );
  },
};

/** Messages that speak of something else that is not there, or of a platform. */
function isOfAnotherKind(text: string): boolean {
  return /no match for platform|matching platform|log group|pull access denied|fatal: repository|\.git\/?' not found/i.test(
    text,
  );
}
