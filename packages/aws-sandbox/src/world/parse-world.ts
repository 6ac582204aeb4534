import { departures, type Departure } from '../model/conform';
import type { ApiModel } from '../model/api-model';
import { listRow, type ListName } from './lists.data';
import { presented } from './present';
import { type Entry, type World, type WorldInput, worldSchema } from './world';

/** A world that cannot be served; its message names each place. */
export class InvalidWorldError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`the world is not valid:\n${problems.map(problem => `  ${problem}`).join('\n')}`);
    this.name = 'InvalidWorldError';
  }
}

const MAX_PROBLEMS = 20;

/**
 * A world whose every entry AWS could answer: a field that AWS does not have, or of another type, is refused. The
 * values of enumerations are not held to the models: AWS itself answers others, such as `available` for `Available`.
 *
 * @param models - the API models of the services that are served, by name
 */
export function parseWorld(input: WorldInput, models: Readonly<Record<string, ApiModel>>): World {
  const parsed = worldSchema.safeParse(input);
  if (!parsed.success) {
    throw new InvalidWorldError(
      parsed.error.issues.slice(0, MAX_PROBLEMS).map(({ path, message }) => `${path.join('.')}: ${message}`),
    );
  }
  const problems = problemsOf(parsed.data, models).slice(0, MAX_PROBLEMS);
  if (problems.length > 0) throw new InvalidWorldError(problems);
  return parsed.data;
}

function problemsOf(world: World, models: Readonly<Record<string, ApiModel>>): string[] {
  return Object.entries(world.snapshot.accounts).flatMap(([accountId, regions]) =>
    Object.entries(regions).flatMap(([region, lists]) =>
      (Object.entries(lists) as [ListName, Entry[] | undefined][]).flatMap(([list, entries]) => {
        const [service = '', shape = ''] = listRow(list).shape ?? [];
        const model = models[service];
        if (model === undefined) return [];
        return (entries ?? []).flatMap((entry, index) =>
          departures(model, shape, presented(list, entry))
            .filter(({ kind }) => kind === 'unknown' || kind === 'type')
            .map(departure =>
              textOf(`snapshot.accounts.${accountId}.${region}.${list}[${index}]`, departure),
            ),
        );
      }),
    ),
  );
}

function textOf(place: string, { path, kind, value, allowed }: Departure): string {
  if (kind === 'unknown') return `${place}.${path}: AWS has no such field here; allowed: ${allowed}`;
  return `${place}.${path}: ${JSON.stringify(value) ?? 'nothing'} stands here; allowed: ${allowed}`;
}
