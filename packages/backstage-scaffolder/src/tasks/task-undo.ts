import type { ActionContext } from '@backstage/plugin-scaffolder-node';

/** The part of an action's context that undoing needs. */
export type TaskContext = Pick<ActionContext<never>, 'signal' | 'logger' | 'task'>;

type Undo = () => Promise<void>;

interface Ledger {
  /** By what they take back; run last to first. */
  readonly undos: Map<string, Undo>;
  isSettled: boolean;
  undone?: Promise<void>;
}

/**
 * What a cancelled task takes back. A template's own steps cannot: after a cancellation Backstage runs none of them, not
 * even those for a failure. A ledger lives as long as the signal of its task does.
 */
export class TaskUndo {
  private readonly ledgers = new WeakMap<AbortSignal, Ledger>();

  /** Has something taken back if the task is cancelled, from this moment on. The same key again replaces it. */
  add(context: TaskContext, key: string, undo: Undo): void {
    const ledger = this.ledgerOf(context);
    // A key that is added again counts as the newest.
    ledger?.undos.delete(key);
    ledger?.undos.set(key, undo);
    if (context.signal?.aborted === true) void this.run(context, ledger);
  }

  /**
   * Does what makes a request final. A task that was cancelled before is not settled; one that is cancelled from now on
   * keeps what it made, unless the work fails.
   */
  async settle<Result>(context: TaskContext, work: () => Promise<Result>): Promise<Result> {
    const ledger = this.ledgerOf(context);
    context.signal?.throwIfAborted();
    if (ledger !== undefined) ledger.isSettled = true;
    try {
      return await work();
    } catch (error) {
      if (ledger !== undefined) ledger.isSettled = false;
      if (context.signal?.aborted === true) void this.run(context, ledger);
      throw error;
    }
  }

  /** Waits for what is taken back at this moment. */
  async done(signal: AbortSignal): Promise<void> {
    await this.ledgers.get(signal)?.undone;
  }

  private ledgerOf(context: TaskContext): Ledger | undefined {
    const { signal } = context;
    if (signal === undefined) return undefined;
    const kept = this.ledgers.get(signal);
    if (kept !== undefined) return kept;
    const ledger: Ledger = { undos: new Map(), isSettled: false };
    this.ledgers.set(signal, ledger);
    signal.addEventListener('abort', () => void this.run(context, ledger), { once: true });
    return ledger;
  }

  private run(context: TaskContext, ledger: Ledger | undefined): Promise<void> {
    if (ledger === undefined) return Promise.resolve();
    if (ledger.isSettled) {
      context.logger.info('The task was cancelled after its request was made: nothing is taken back');
      return Promise.resolve();
    }
    const keys = [...ledger.undos.keys()].reverse();
    if (keys.length > 0) context.logger.info(`The task was cancelled: takes back ${keys.join(', ')}`);
    ledger.undone = (ledger.undone ?? Promise.resolve()).then(() => undoAll(context, ledger));
    return ledger.undone;
  }
}

/** One that fails does not keep the others from being tried; a reservation ends by itself in the end. */
async function undoAll({ logger, task }: TaskContext, { undos }: Ledger): Promise<void> {
  for (const [key, undo] of [...undos].reverse()) {
    undos.delete(key);
    try {
      await undo();
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      logger.error(`${key} of the cancelled task ${task.id} could not be taken back: ${message}`);
    }
  }
}
