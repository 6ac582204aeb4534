/**
 * A snapshot out of the files that the printed commands make.
 *
 * Model: `DIR/ACCOUNT/REGION/LIST.json` is the answer of one call, `DIR/ACCOUNT/REGION/FOLDER/ID.json` the answer of a
 * call about one id, `…~2.json` a further page. One table of calls is what is printed, permitted and read.
 *
 * Laws: a file that is missing leaves its list not known, an empty answer makes it known to be empty; a file that is
 * damaged is refused by name; nothing but plain files below the folder is read, and no more bytes than the limit.
 */
import path from 'node:path';
import type { NetworkSnapshot } from '@private-ecr/core';
import type { Terminal } from '../terminal/terminal';
import { type AnswerFolder, type AnswerReader, answerReader, refusal } from './answer-folder';
import { ORGANIZATION } from './further-commands.data';
import { type ReadRegion, readRegion } from './read-region';

const ACCOUNT_FOLDER = /^\d{12}$/;
const REGION_FOLDER = /^[a-z]{2,4}(?:-[a-z]{1,12}){1,3}-\d{1,2}$/;

/**
 * Reads the folder.
 *
 * @throws InvalidInputError naming the folder where it holds no account, or the file that is damaged
 */
export async function readAwsCliFolder(
  terminal: Terminal,
  folder: string,
  limitBytes: number,
): Promise<NetworkSnapshot> {
  const reader = answerReader(terminal, limitBytes);
  const accountIds = foldersIn(reader, folder, ACCOUNT_FOLDER);
  if (accountIds.length === 0) {
    throw refusal(
      folder,
      '',
      'no folder of an account',
      'a folder with ACCOUNT/REGION/vpcs.json and further answers of the AWS CLI',
      'run the script that private-ecr trace --print-commands prints',
    );
  }
  const accounts: Record<string, NetworkSnapshot['accounts'][string]> = {};
  const organizationIds = new Set<string | undefined>();
  for (const accountId of accountIds) {
    const regions: Record<string, ReadRegion> = {};
    for (const region of foldersIn(reader, path.join(folder, accountId), REGION_FOLDER)) {
      const answers = reader.open(path.join(folder, accountId, region));
      regions[region] = await readRegion(answers, accountId, region);
      organizationIds.add(await organizationIn(answers));
    }
    accounts[accountId] = withoutDoubtfulZones(regions);
  }
  const [organizationId] = organizationIds;
  return {
    schemaVersion: 1,
    collectedAt: terminal.now.toISOString(),
    // A snapshot's accounts are all of one organisation: where they may not be, it is not known.
    ...(organizationIds.size === 1 && organizationId !== undefined && { organizationId }),
    accounts,
  };
}

function foldersIn(reader: AnswerReader, folder: string, named: RegExp): string[] {
  return reader
    .entries(folder)
    .filter(({ kind, name }) => kind === 'folder' && named.test(name))
    .map(({ name }) => name);
}

async function organizationIn(answers: AnswerFolder): Promise<string | undefined> {
  const answer = await answers.read(ORGANIZATION.file, ORGANIZATION, ORGANIZATION.key);
  const id = (answer?.[ORGANIZATION.key] as { readonly Id?: unknown } | null | undefined)?.Id;
  return typeof id === 'string' && id !== '' ? id : undefined;
}

/** Zones are an account's, not a Region's: a gap in one Region is a gap in what is known of them all. */
function withoutDoubtfulZones(
  regions: Readonly<Record<string, ReadRegion>>,
): NetworkSnapshot['accounts'][string] {
  const hasAllZones = Object.values(regions).every(region => region.hasAllZones);
  return Object.fromEntries(
    Object.entries(regions).map(([name, { lists }]) => {
      const { HostedZones, ...others } = lists;
      return [name, hasAllZones && HostedZones !== undefined ? { ...others, HostedZones } : others];
    }),
  );
}
