import type { Account } from './account';

/** The ids in use, by account, Region and type, so that no two resources get one; and revisions given so far. */
export class Ids {
  private readonly taken = new Set<string>();
  private readonly revisions = new Map<string, number>();

  /** Marks an id as used: one just given, or one that a state brings along. */
  take(scope: Scope, id: string): void {
    this.taken.add(key(scope, id));
  }

  release(scope: Scope, id: string): void {
    this.taken.delete(key(scope, id));
  }

  isTaken(scope: Scope, id: string): boolean {
    return this.taken.has(key(scope, id));
  }

  /** One more than the highest revision of the name that was given or seen. */
  nextRevision(name: string): number {
    return (this.revisions.get(name) ?? 0) + 1;
  }

  /** Marks a revision as given. Unlike an id, it is never given again. */
  takeRevision(name: string, revision: number): void {
    this.revisions.set(name, Math.max(revision, this.revisions.get(name) ?? 0));
  }
}

/** Where an id is unique. */
export interface Scope {
  readonly account: Account;
  readonly region: string;
  readonly type: string;
}

function key({ account, region, type }: Scope, id: string): string {
  return JSON.stringify([account.accountId, region, type, id]);
}
