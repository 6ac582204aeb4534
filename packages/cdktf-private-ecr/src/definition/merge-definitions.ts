import { isDeepStrictEqual } from 'node:util';
import { InvalidInputError, printValue } from '@private-ecr/core';
import { parseYaml } from './parse-yaml';
import type { TeamInput } from './definition-schema';
import { addTeam, changeTeam, type DefinitionFile, readDefinition, removeTeam } from './team-entries';

/** Two definitions that were made from a third. */
export interface DivergedDefinitions {
  /** What both were made from. */
  readonly base: string;
  /** What is merged already; what is not about the teams of the other stays as it is written here. */
  readonly ours: string;
  /** What is to be merged. */
  readonly theirs: string;
  /** What to call the definition in messages. @defaultValue private-ecr.yaml */
  readonly file?: string;
}

/**
 * Merges two definitions team by team. Two teams that are added at the same time stand at the same lines, so that a merge
 * of texts calls it a conflict; it is none.
 *
 * @throws {@link InvalidInputError} where both changed the same team, where theirs changes more than teams, and where
 * what comes of it does not hold, such as two ranges that overlap
 */
export function mergeDefinitions({ base, ours, theirs, file = 'private-ecr.yaml' }: DivergedDefinitions) {
  const [before, mine, other] = [base, ours, theirs].map(text => partsOf(text, file)) as [
    Parts,
    Parts,
    Parts,
  ];
  if (!isDeepStrictEqual(before.rest, other.rest)) {
    throw conflict(
      file,
      'teams',
      'a change of more than teams',
      'a change of teams alone',
      'merge it by hand',
    );
  }
  let merged = readDefinition(ours, file);
  for (const name of new Set([...before.teams.keys(), ...other.teams.keys()])) {
    const [was, is, wanted] = [before, mine, other].map(({ teams }) => teams.get(name));
    if (isDeepStrictEqual(was, wanted) || isDeepStrictEqual(is, wanted)) continue;
    if (!isDeepStrictEqual(was, is)) {
      throw conflict(
        file,
        'request.name',
        printValue(name),
        'a team that only one of both changes',
        'ask for the second change again, once the first is merged',
      );
    }
    merged = withTeamAs(merged, name, is, wanted);
  }
  return merged.text;
}

function withTeamAs(
  file: DefinitionFile,
  name: string,
  is: TeamInput | undefined,
  wanted: TeamInput | undefined,
): DefinitionFile {
  if (wanted === undefined) return removeTeam(file, name);
  return is === undefined ? addTeam(file, wanted) : changeTeam(file, wanted);
}

/** A definition as it is written: its teams by their names, and all else. */
interface Parts {
  readonly teams: ReadonlyMap<string, TeamInput>;
  readonly rest: object;
}

function partsOf(text: string, file: string): Parts {
  readDefinition(text, file);
  const { teams, ...rest } = parseYaml(text, file) as { readonly teams?: readonly TeamInput[] | null };
  return { teams: new Map((teams ?? []).map(team => [team.request.name, team])), rest };
}

function conflict(
  file: string,
  path: string,
  found: string,
  allowed: string,
  fix: string,
): InvalidInputError {
  return new InvalidInputError(file, [{ path, found, allowed, fix }]);
}
