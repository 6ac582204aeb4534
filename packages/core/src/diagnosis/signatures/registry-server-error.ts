import type { Signature } from '../signature';
import { imageName } from './shared/registry';
import { weigh } from './shared/weigh';
import { words } from './shared/words';

/** The registry, or something on the way to it, answered that it cannot answer now. */
export const registryServerError: Signature = {
  id: 'registry-server-error',
  clues: failure => {
    const evidence = words(
      failure.text,
      /received unexpected HTTP status: 5\d\d[\w ]{0,30}|unexpected status(?: code)?[^"]{0,300}: 5\d\d[\w ]{0,30}/i,
    );
    return evidence.length === 0 || !failure.setting.pull
      ? []
      : weigh(
          evidence,
          [
            'other',
            0.7,
            `The registry of ${imageName(failure)} failed; mostly it answers again when asked later.`,
          ],
          [
            'egress-firewall',
            0.25,
            'A proxy on the way may have given that answer in place of the registry.',
          ],
        );
  },
};
