import { clientsFor } from '../aws/clients';
import { CallError } from '../aws/failures/call-error';
import { classify, concernsAccount } from '../aws/failures/classify';
import { GatedHandler, type Sender } from '../aws/transport/gated-handler';
import type { CollectionPlan, CollectionResult, PartId, UnitFacts } from '../model/facts';
import { askedParts } from './asked-parts';
import type { Environment } from './environment';
import { factsFrom } from './facts-from';
import { logFailures } from './log-failures';
import type { Outcome } from './outcome';
import { PART_IDS } from './part-readers';
import { timeBudget } from './time-budget';
import { UnitReader } from './unit-reader';

/** What everything else rests on: where it cannot be read because of the account, nothing can. */
const FIRST: PartId = 'Vpcs';

/** Reads one unit. */
export async function collectUnit(
  plan: CollectionPlan,
  previous: UnitFacts | undefined,
  outer: AbortSignal,
  environment: Environment,
): Promise<CollectionResult> {
  outer.throwIfAborted();
  const startedAt = environment.now();
  const start = performance.now();
  const budget = timeBudget(environment.limits.unitTimeoutMs, outer);
  let calls = 0;
  const sender: Sender = {
    accountId: plan.unit.accountId,
    signal: budget.signal,
    onCall: () => {
      calls += 1;
    },
  };
  try {
    const { outcomes, metricsRequested } = await readParts(plan, previous, startedAt, sender, environment);
    outer.throwIfAborted();
    const facts = factsFrom(plan, previous, outcomes, startedAt.toISOString());
    logFailures(environment.logger, facts, previous);
    return { facts, calls, metricsRequested, durationMs: Math.round(performance.now() - start) };
  } finally {
    budget.release();
  }
}

interface ReadParts {
  readonly outcomes: ReadonlyMap<PartId, Outcome>;
  readonly metricsRequested: number;
}

/** Reads the first part, and the others unless the account itself is closed: then it is asked once, not for each. */
async function readParts(
  plan: CollectionPlan,
  previous: UnitFacts | undefined,
  startedAt: Date,
  sender: Sender,
  environment: Environment,
): Promise<ReadParts> {
  try {
    const open = () => openUnit(plan, previous, startedAt, sender, environment);
    const reader = await open().catch(async (error: unknown) => {
      // A session that was held may have been ended meanwhile: a new one may be let in.
      if (error instanceof StaleSessionError) return open();
      throw error;
    });
    const outcomes = await Promise.all(PART_IDS.map(async part => [part, await reader.part(part)] as const));
    return { outcomes: new Map(outcomes), metricsRequested: reader.metricsRequested };
  } catch (error) {
    const cause = error instanceof StaleSessionError ? error.cause : error;
    const outcome: Outcome = { kind: 'failed', error: cause };
    const outcomes = askedParts(plan, previous).map(part => [part, outcome] as const);
    return { outcomes: new Map(outcomes), metricsRequested: 0 };
  }
}

/** AWS refused a session that was held from an earlier read. */
class StaleSessionError extends Error {
  override readonly name = 'StaleSessionError';
}

/** A reader whose first part is read: the account lets it in. */
async function openUnit(
  plan: CollectionPlan,
  previous: UnitFacts | undefined,
  startedAt: Date,
  sender: Sender,
  { connections, gate, limits, maker, ...environment }: Environment,
): Promise<UnitReader> {
  const account = environment.credentialsOf(plan.unit.accountId);
  const { credentials, areNew } = await account.fetch(sender);
  const { signal } = sender;
  const client = clientsFor({
    region: plan.unit.region,
    credentials,
    requestHandler: new GatedHandler(connections, gate, () => sender),
    attempts: limits.attempts,
    signal,
    maker,
  });
  const reader = new UnitReader(plan, previous, startedAt, environment.thresholds, client);
  const first = await reader.part(FIRST);
  if (first.kind !== 'failed' || !isClosed(first.error)) return reader;
  account.forget();
  if (areNew) throw first.error;
  throw new StaleSessionError('a held session was refused', { cause: first.error });
}

function isClosed(error: unknown): boolean {
  return concernsAccount(classify(error instanceof CallError ? error.cause : error));
}
