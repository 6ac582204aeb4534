import { type AnswerFolder, refusal } from './answer-folder';
import type { AwsObject } from './command';
import { fileNameOf } from './file-name';
import { ZONES_OF_VPC } from './further-commands.data';

interface ZonesOfVpcs {
  /** Each zone once, with the VPCs that it was named for; undefined where nothing was asked. */
  readonly summaries: readonly AwsObject[] | undefined;
  readonly isComplete: boolean;
}

/**
 * Reads which zones hold for the account's own VPCs. Only when each of them was asked about do the zones of the account
 * count as known: a zone that nobody asked about would otherwise seem not to exist.
 */
export async function zonesOfVpcs(
  answers: AnswerFolder,
  vpcs: readonly AwsObject[] | undefined,
  accountId: string,
  region: string,
): Promise<ZonesOfVpcs> {
  if (vpcs === undefined) return { summaries: undefined, isComplete: false };
  const byZone = new Map<unknown, AwsObject & { readonly VPCs: readonly AwsObject[] }>();
  let isAsked = false;
  let isComplete = true;
  for (const { VpcId, OwnerId } of vpcs) {
    if (typeof VpcId !== 'string' || (OwnerId !== undefined && OwnerId !== accountId)) continue;
    const answer = await answers.read(fileNameOf(VpcId), ZONES_OF_VPC, ZONES_OF_VPC.key);
    if (answer === undefined) {
      isComplete = false;
      continue;
    }
    isAsked = true;
    for (const zone of summariesIn(answer, answers.pathOf(fileNameOf(VpcId)))) {
      const earlier = byZone.get(zone['HostedZoneId'])?.VPCs ?? [];
      byZone.set(zone['HostedZoneId'], {
        ...zone,
        VPCs: [...earlier, { VPCId: VpcId, VPCRegion: region }],
      });
    }
  }
  return { summaries: isAsked ? [...byZone.values()] : undefined, isComplete };
}

function summariesIn(answer: AwsObject, file: string): readonly AwsObject[] {
  const summaries = answer[ZONES_OF_VPC.key];
  if (Array.isArray(summaries)) return summaries as readonly AwsObject[];
  throw refusal(
    file,
    ZONES_OF_VPC.key,
    'something that is no list',
    `the list that aws ${ZONES_OF_VPC.words.join(' ')} prints`,
    'run that call again',
  );
}
