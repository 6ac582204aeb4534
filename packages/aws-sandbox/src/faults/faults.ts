import { z } from 'zod';
import { parseInput } from '../parse-input';
import { FAULT_KINDS, type FaultKind } from './kinds.data';

const names = z.array(z.string().min(1)).min(1).optional();
const kinds = Object.keys(FAULT_KINDS) as [FaultKind, ...FaultKind[]];

/** A fault and the calls that it befalls: a field that is left out means all of them. */
export const faultSchema = z.strictObject({
  kind: z.enum(kinds),
  accounts: names,
  regions: names,
  /** Names of services, such as `ec2`. */
  services: names,
  /** Names of operations, such as `DescribeVpcs`. */
  actions: names,
  /** The share of the calls, 0 to 1. Which ones follows from the sandbox's seed. */
  rate: z.number().min(0).max(1).default(1),
  /** How many calls it befalls before it is over; without it, it lasts. */
  times: z.number().int().positive().optional(),
  latencyMs: z.number().int().min(0).default(1000),
  holdMs: z.number().int().min(0).default(60_000),
  offsetSeconds: z.number().int().default(3600),
});

/** See {@link faultSchema}. */
export type Fault = z.output<typeof faultSchema>;
/** What a fault is made from. */
export type FaultInput = z.input<typeof faultSchema>;

/** What decides whether a fault befalls a call. */
export interface CallPlace {
  readonly accountId: string;
  readonly region: string;
  readonly service: string;
  readonly operation: string;
}

interface Laid {
  readonly id: string;
  readonly fault: Fault;
  readonly draw: () => number;
  befell: number;
}

/** The faults laid over the sandbox, which can be changed while it runs. */
export class Faults {
  private readonly laid = new Map<string, Laid>();
  private count = 0;

  constructor(private readonly seed: number) {}

  /** Lays a fault over the calls it names, and returns the id by which it is lifted. */
  add(input: FaultInput): string {
    const fault = parseInput(faultSchema, input, 'fault');
    this.count += 1;
    const id = `fault-${this.count}`;
    this.laid.set(id, { id, fault, draw: randomNumbers(this.seed + this.count), befell: 0 });
    return id;
  }

  /** Lifts a fault; whether there was one of that id. */
  remove(id: string): boolean {
    return this.laid.delete(id);
  }

  clear(): void {
    this.laid.clear();
  }

  /** The faults as they stand, with how many calls each one befell. */
  list(): readonly { readonly id: string; readonly fault: Fault; readonly befell: number }[] {
    return [...this.laid.values()].map(({ id, fault, befell }) => ({ id, fault, befell }));
  }

  /** The faults that befall one call, at most one of each kind, the oldest first. */
  befalling(place: CallPlace): ReadonlyMap<FaultKind, Fault> {
    const found = new Map<FaultKind, Fault>();
    for (const laid of this.laid.values()) {
      const { fault } = laid;
      if (found.has(fault.kind) || !concerns(fault, place) || laid.befell >= (fault.times ?? Infinity))
        continue;
      if (fault.rate < 1 && laid.draw() >= fault.rate) continue;
      laid.befell += 1;
      found.set(fault.kind, fault);
    }
    return found;
  }
}

function concerns({ accounts, regions, services, actions }: Fault, place: CallPlace): boolean {
  const holds = (allowed: readonly string[] | undefined, value: string) => allowed?.includes(value) ?? true;
  return (
    holds(accounts, place.accountId) &&
    holds(regions, place.region) &&
    holds(services, place.service) &&
    holds(actions, place.operation)
  );
}

/** Numbers from 0 to 1 that a seed determines (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
