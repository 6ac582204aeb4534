/** A call that was answered or refused, as the journal counts it. */
export interface CallCount {
  readonly accountId: string;
  readonly service: string;
  readonly operation: string;
  readonly calls: number;
  /** How many of them were answered with an error, a broken body or not at all. */
  readonly failed: number;
}

/** Something that the sandbox does not know: a mistake in a caller, or a gap in the sandbox. */
export interface Refusal {
  readonly accountId: string | undefined;
  readonly service: string | undefined;
  readonly operation: string | undefined;
  readonly code: string;
  readonly message: string;
}

const MAX_REFUSALS = 1000;

/** What was called, by account, service and action; and what was refused as unknown. */
export class Journal {
  private readonly counts = new Map<string, { calls: number; failed: number }>();
  private readonly refused: Refusal[] = [];

  count(accountId: string, service: string, operation: string, hasFailed: boolean): void {
    const key = JSON.stringify([accountId, service, operation]);
    const { calls, failed } = this.counts.get(key) ?? { calls: 0, failed: 0 };
    this.counts.set(key, { calls: calls + 1, failed: failed + (hasFailed ? 1 : 0) });
  }

  refuse(refusal: Refusal): void {
    if (this.refused.length < MAX_REFUSALS) this.refused.push(refusal);
  }

  get calls(): readonly CallCount[] {
    return [...this.counts].map(([key, count]) => {
      const [accountId = '', service = '', operation = ''] = JSON.parse(key) as string[];
      return { accountId, service, operation, ...count };
    });
  }

  get refusals(): readonly Refusal[] {
    return [...this.refused];
  }

  /** How many calls there were in all. */
  get total(): number {
    return [...this.counts.values()].reduce((sum, { calls }) => sum + calls, 0);
  }

  clear(): void {
    this.counts.clear();
    this.refused.length = 0;
  }
}
