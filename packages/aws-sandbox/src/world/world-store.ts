import { parseInput } from '../parse-input';
import { SCENARIOS } from '../scenarios';
import { type Scenario, type Target, targetSchema } from '../scenarios/scenario';
import type { World } from './world';

/** A scenario as it lies over the world. */
export interface Overlay {
  readonly name: string;
  readonly target: Target;
}

/** The world that is served: the one from the files, with scenarios laid over it, all of it replaceable. */
export class WorldStore {
  private overlays: readonly Overlay[] = [];
  private shown: World;

  constructor(private base: World) {
    this.shown = base;
  }

  get current(): World {
    return this.shown;
  }

  /** Serves another world; the scenarios stay on it. Where one finds nothing to change there, nothing changes. */
  replace(world: World): void {
    this.shown = withOverlays(world, this.overlays);
    this.base = world;
  }

  /** Lays a scenario over the world, on top of those that lie there. `healthy` lifts them all. */
  apply(name: string, target: Target = {}): void {
    const overlay = { name: scenarioOf(name).name, target: parseInput(targetSchema, target, 'target') };
    const overlays = overlay.name === 'healthy' ? [] : [...this.overlays, overlay];
    this.shown = withOverlays(this.base, overlays);
    this.overlays = overlays;
  }

  /** Lifts all scenarios. */
  clear(): void {
    this.overlays = [];
    this.shown = this.base;
  }

  list(): readonly Overlay[] {
    return this.overlays;
  }
}

function withOverlays(world: World, overlays: readonly Overlay[]): World {
  return overlays.reduce((each, { name, target }) => scenarioOf(name).apply(each, target), world);
}

function scenarioOf(name: string): Scenario {
  const scenario = SCENARIOS.find(each => each.name === name);
  if (scenario !== undefined) return scenario;
  throw new Error(`there is no scenario ${name}; there are ${SCENARIOS.map(each => each.name).join(', ')}`);
}
