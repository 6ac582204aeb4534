import type { Signature } from '../signature';
import { weigh } from './shared/weigh';
import { words } from './shared/words';

/** S3 was reached and answered 403: layers are downloaded by a principal of AWS, which the endpoint's policy must allow. */
export const layerForbidden: Signature = {
  id: 'layer-forbidden',
  clues: ({ text, hosts, setting, denial }) => {
    const bucket = hosts.find(
      host => host.service === 's3' && (host.name.includes('starport-layer-bucket') || setting.pull),
    );
    if (bucket === undefined || denial !== undefined) return [];
    const evidence = words(text, /403(?: forbidden)?\b|AccessDenied|access denied/i);
    return weigh(
      [...evidence, bucket.name],
      [
        's3-endpoint-policy',
        evidence.length === 0 ? 0 : 0.88,
        `${bucket.name} was reached and refused the layer: the policy of the S3 endpoint leaves this bucket out, or asks for an organisation that the layer's principal is not in.`,
      ],
    );
  },
};
