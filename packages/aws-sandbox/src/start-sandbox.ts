import { answerAdmin } from './admin';
import { CredentialStore } from './auth/credentials';
import { defaultIdentities } from './auth/default-identities';
import { type IdentitiesInput, identitiesSchema } from './auth/identities';
import { Clock } from './clock';
import { dispatch } from './dispatch';
import { Faults } from './faults/faults';
import { Ids } from './ids';
import { Journal } from './journal';
import { parseInput } from './parse-input';
import { listen } from './server';
import { SERVICES } from './services';
import { parseWorld } from './world/parse-world';
import type { World, WorldInput } from './world/world';
import { WorldStore } from './world/world-store';

/** What a sandbox starts with. */
export interface SandboxOptions {
  readonly world: WorldInput;
  /** Who may call. Without it, the key of AWS's documentation, and a role `private-ecr-reader` in each account. */
  readonly identities?: IdentitiesInput;
  /** A port of 127.0.0.1; without it, one that is free. */
  readonly port?: number;
  /** The world's time, which decides when sessions expire; without it, the machine's. */
  readonly clock?: Clock;
  /** What ids and the choice of calls for faults follow from. */
  readonly seed?: number;
  /** No page of a list is longer than this, whatever a call asks for. */
  readonly pageItems?: number;
  /** Whether `/_sandbox/…` answers; without it, it does not. */
  readonly admin?: boolean;
}

/** A loopback AWS that is running. */
export interface Sandbox {
  /** Where it answers: what an SDK client takes as `endpoint`. */
  readonly url: string;
  readonly clock: Clock;
  readonly faults: Faults;
  /** The scenarios that lie over the world. */
  readonly scenarios: Pick<WorldStore, 'apply' | 'clear' | 'list'>;
  /** The world as it is served now, scenarios and all. */
  readonly world: World;
  /** How often each action was called, by account. */
  readonly calls: Journal['calls'];
  /** What was asked for that the sandbox does not know: empty where callers and sandbox fit each other. */
  readonly refusals: Journal['refusals'];
  readonly journal: Journal;
  /** Milliseconds by which every answer is held back. */
  latencyMs: number;
  replaceWorld(world: WorldInput): void;
  close(): Promise<void>;
}

const MODELS = Object.fromEntries(SERVICES.map(({ name, model }) => [name, model]));

/** Starts a loopback AWS on 127.0.0.1. */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const { seed = 1, clock = new Clock(), pageItems } = options;
  const store = new WorldStore(parseWorld(options.world, MODELS));
  const ids = new Ids(String(seed));
  const identities = parseInput(
    identitiesSchema,
    options.identities ?? defaultIdentities(store.current),
    'identities',
  );
  const credentials = new CredentialStore(identities, ids, clock);
  const faults = new Faults(seed);
  const journal = new Journal();
  const desk = {
    services: SERVICES,
    credentials,
    faults,
    journal,
    ids,
    clock,
    pageItems,
    world: () => store.current,
  };
  const sandbox: Omit<Sandbox, 'url' | 'close'> = {
    clock,
    faults,
    scenarios: store,
    journal,
    latencyMs: 0,
    get world() {
      return store.current;
    },
    get calls() {
      return journal.calls;
    },
    get refusals() {
      return journal.refusals;
    },
    replaceWorld: world => {
      store.replace(parseWorld(world, MODELS));
    },
  };
  const server = await listen(
    {
      answer: request => dispatch(request, desk),
      latencyMs: () => sandbox.latencyMs,
      // Signatures are made with the machine's clock, so it is the machine's time that the header tells.
      now: () => new Date(),
      ...(options.admin === true && { admin: request => answerAdmin(sandbox as Sandbox, request) }),
    },
    options.port ?? 0,
  );
  return Object.assign(sandbox, server);
}
