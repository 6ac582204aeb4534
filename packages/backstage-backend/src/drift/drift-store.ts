import { chunksOf, type StoreDatabase } from '../store';
import type { DriftStore, StackState } from './contract';

interface DriftRow {
  readonly hub: string;
  readonly stack: string;
  readonly team: string;
  readonly status: StackState['status'];
  readonly summary: string;
  readonly repository: string;
  readonly commit: string;
  readonly reported_at: string;
}

export function createDriftStore(db: StoreDatabase): DriftStore {
  return {
    save: states =>
      db.write(async transaction => {
        let saved = 0;
        // In one order, so that two reports at once do not wait for each other.
        for (const chunk of chunksOf([...states].sort(byKey))) {
          const rows = await transaction<DriftRow>('drift_stacks')
            .insert(chunk.map(rowOf))
            .onConflict(['hub', 'stack'])
            .merge()
            .where('drift_stacks.reported_at', '<', transaction.ref('excluded.reported_at'))
            .returning('stack');
          saved += rows.length;
        }
        return saved;
      }),

    ofTeam: async (hub, team) => {
      const rows = await db.read(knex =>
        knex<DriftRow>('drift_stacks')
          .where({ hub: hub ?? '', team })
          .orderBy('stack')
          .select('*'),
      );
      return rows.map(stateOf);
    },
  };
}

function byKey(a: StackState, b: StackState): number {
  const [first, second] = [a, b].map(({ hub = '', stack }) => `${hub} ${stack}`) as [string, string];
  return first < second ? -1 : 1;
}

function rowOf({ hub = '', team = '', summary = '', reportedAt, ...rest }: StackState): DriftRow {
  return { hub, team, summary, reported_at: reportedAt, ...rest };
}

function stateOf({
  hub,
  stack,
  team,
  status,
  summary,
  repository,
  commit,
  reported_at,
}: DriftRow): StackState {
  return {
    ...(hub !== '' && { hub }),
    stack,
    ...(team !== '' && { team }),
    status,
    ...(summary !== '' && { summary }),
    repository,
    commit,
    reportedAt: reported_at,
  };
}
