import type { Signature } from '../signature';
import { weigh } from './shared/weigh';
import { words } from './shared/words';

/** The VPC already has something that answers for the name. */
export const privateDnsConflict: Signature = {
  id: 'private-dns-conflict',
  clues: ({ text }) => {
    const evidence = words(
      text,
      /conflicting DNS domain for [^ ]{1,200}|already a conflicting DNS dom\w{0,3}|ConflictingDomainExists|already (?:been )?associated with (?:the |another |a )?(?:private )?hosted zone[^"]{0,80}same (?:domain )?name|private-dns-enabled cannot be set because there is already/i,
    );
    const name = /conflicting DNS domain for ([^ ]{1,200})/i.exec(text)?.[1];
    return evidence.length === 0
      ? []
      : weigh(evidence, [
          'private-dns-conflict',
          0.96,
          `Another endpoint or private zone of the VPC already answers for ${name ?? 'that name'}.`,
        ]);
  },
};
