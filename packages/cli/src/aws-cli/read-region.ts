import { formatPath, InvalidInputError, type NetworkSnapshot, parseSnapshot } from '@private-ecr/core';
import { type AnswerFolder, refusal } from './answer-folder';
import type { AwsObject, DetailCommand, ListCommand } from './command';
import { DETAIL_COMMANDS } from './detail-commands.data';
import { fileNameOf } from './file-name';
import { ZONES_OF_VPC } from './further-commands.data';
import { LIST_COMMANDS } from './list-commands.data';
import { zonesOfVpcs } from './zones-of-vpcs';

type RegionLists = NetworkSnapshot['accounts'][string][string];

/** What the files of one account and Region say. */
export interface ReadRegion {
  readonly lists: RegionLists;
  /** Whether it was asked for each of the account's VPCs which zones hold for it. */
  readonly hasAllZones: boolean;
}

/** The entries of each list that was read. */
type Entries = Readonly<Record<string, readonly AwsObject[]>>;

/**
 * Reads the files of one account and Region.
 *
 * @param answers - their folder
 * @throws InvalidInputError naming the file that is damaged, and where in it
 */
export async function readRegion(
  answers: AnswerFolder,
  accountId: string,
  region: string,
): Promise<ReadRegion> {
  const entries: Record<string, readonly AwsObject[]> = {};
  for (const command of LIST_COMMANDS) {
    const list = await readList(answers, command);
    if (list !== undefined) entries[command.list] = list;
  }
  for (const command of DETAIL_COMMANDS) {
    const list = entries[command.list];
    if (list !== undefined) {
      entries[command.list] = await withDetails(answers.openFolder(command.folder), command, list);
    }
  }
  const zones = await zonesOfVpcs(
    answers.openFolder(ZONES_OF_VPC.folder),
    entries['Vpcs'],
    accountId,
    region,
  );
  if (zones.summaries !== undefined) {
    entries['HostedZones'] = [...(entries['HostedZones'] ?? []), ...zones.summaries];
  }
  return {
    lists: parseLists(entries, answers, accountId, region),
    hasAllZones: zones.isComplete,
  };
}

async function readList(
  answers: AnswerFolder,
  command: ListCommand,
): Promise<readonly AwsObject[] | undefined> {
  const { file, key, completeEntries = entries => entries } = command;
  const answer = await answers.read(file, command, key);
  if (answer === undefined) return undefined;
  const entries = answer[key];
  if (!Array.isArray(entries) || entries.some(entry => typeof entry !== 'object' || entry === null)) {
    throw refusal(
      answers.pathOf(file),
      key,
      'something that is no list of objects',
      `the list that aws ${command.words.join(' ')} prints`,
      'run that call again',
    );
  }
  return completeEntries(entries as readonly AwsObject[], answer);
}

async function withDetails(
  answers: AnswerFolder,
  command: DetailCommand,
  entries: readonly AwsObject[],
): Promise<readonly AwsObject[]> {
  const detailed: AwsObject[] = [];
  for (const entry of entries) {
    const id = entry[command.idField];
    const answer =
      typeof id === 'string' ? await answers.read(fileNameOf(id), command, command.key) : undefined;
    detailed.push(answer === undefined ? entry : { ...entry, ...command.fields(answer) });
  }
  return detailed;
}

/** Reads the lists as those of a snapshot, with the file of a list in the place of its path in a snapshot. */
function parseLists(entries: Entries, answers: AnswerFolder, accountId: string, region: string): RegionLists {
  try {
    const document = {
      schemaVersion: 1,
      collectedAt: 'now',
      accounts: { [accountId]: { [region]: entries } },
    };
    return parseSnapshot(document).accounts[accountId]?.[region] ?? {};
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    const prefix = `${formatPath(['accounts', accountId, region])}.`;
    const problems = error.problems.map(problem => ({
      ...problem,
      path: problem.path.startsWith(prefix) ? problem.path.slice(prefix.length) : problem.path,
    }));
    const list = /^\w+/.exec(problems[0]?.path ?? '')?.[0];
    const command = LIST_COMMANDS.find(row => row.list === list);
    const file = answers.pathOf(command?.file ?? '');
    throw new InvalidInputError(
      file,
      problems
        .filter(problem => problem.path.startsWith(list ?? ''))
        .map(problem => ({
          ...problem,
          path: command === undefined ? problem.path : problem.path.replace(command.list, command.key),
        })),
    );
  }
}
