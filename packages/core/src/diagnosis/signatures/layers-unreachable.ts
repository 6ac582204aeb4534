import type { Signature } from '../signature';
import { goesToS3, isSilence, unreachedService } from './shared/target';
import { weigh } from './shared/weigh';

/**
 * Image layers come from S3. New agents name the image's host while they dial S3, so an address of S3 tells it as
 * well as the bucket's name does: then ECR's DNS is not the trouble.
 */
export const layersUnreachable: Signature = {
  id: 'layers-unreachable',
  clues: failure => {
    const unreached = unreachedService(failure);
    if (unreached === undefined || !goesToS3(failure) || !isSilence(failure)) return [];
    const { address, host, setting } = failure;
    if (address?.kind === 'private') return [];
    const where = address === undefined ? (host?.name ?? 'S3') : `${address.text} (an address of S3)`;
    const hidden =
      host !== undefined && host.service !== 's3' ? ` although the message names ${host.name}` : '';
    return weigh(
      unreached.evidence,
      [
        'route-missing:s3-gateway',
        0.52,
        `The layers come from ${where}${hidden}, and nothing came back: the subnet's route table may lack the S3 gateway endpoint.`,
      ],
      [
        'security-group-task-egress',
        0.45,
        `The task's security group may not let 443 out to S3's prefix list (the attempt went to ${where}).`,
      ],
      [
        'public-subnet-no-public-ip',
        setting.kubernetes ? 0.08 : 0.24,
        `Without the gateway endpoint ${where} is reached over the internet, for which the task needs a public address or a NAT.`,
      ],
      ['route-missing:other', 0.22, `The subnet may have no working route to ${where} at all.`],
      [
        's3-endpoint-policy',
        0.1,
        `An endpoint policy that leaves out the layer bucket stops the download too.`,
      ],
      [
        'dns-not-private',
        0.06,
        `If S3 is reached by an interface endpoint, its private DNS is not in effect.`,
      ],
    );
  },
};
