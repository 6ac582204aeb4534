import type { Observation } from './observation';
import type { HealthScene } from './scene';

/** One thing that is looked at. */
export interface HealthRule {
  /** The name of the rule's file, and of its row in the documentation. */
  readonly id: string;
  /** What holds where the rule finds nothing, in a few words. */
  readonly title: string;
  /** What it found over all that is in scope; nothing means: looked at, and well. */
  evaluate(scene: HealthScene): readonly Observation[];
}
