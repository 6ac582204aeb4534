import { type InputProblem, InvalidInputError } from '@private-ecr/core';
import { type IConstruct, Testing, TerraformStack } from '../terraform';

/** What a validation says of a construct, in the parts that every message has. */
export interface Refusal {
  /** The path of the construct. */
  readonly construct: string;
  readonly path: string;
  readonly found: string;
  readonly allowed: string;
  readonly fix: string;
  /** The id of the validation. */
  readonly validation: string;
}

const MESSAGE =
  /^\[.+?\] (?<construct>[^:]+): (?<path>.+?): found (?<found>.*); allowed: (?<allowed>.*); fix: (?<fix>.*)\. \[(?<validation>[a-z0-9-]+)\]$/;

/** What is wrong with what a construct is given, where it is refused before anything is made of it. */
export function problemsOf(make: () => unknown): readonly (InputProblem & { readonly construct: string })[] {
  try {
    make();
    return [];
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    return error.problems.map(problem => ({ construct: error.document, ...problem }));
  }
}

/** What synth refuses of the stack of a construct, with every validation that it runs; empty for one that is right. */
export function refusalsOf(construct: IConstruct): readonly Refusal[] {
  try {
    Testing.synth(TerraformStack.of(construct), true);
    return [];
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const lines = error.message.split('\n').filter(line => line.trimStart().startsWith('['));
    if (lines.length === 0) throw error;
    return lines.map(line => {
      const parts = MESSAGE.exec(line.trim())?.groups;
      if (parts === undefined) throw new Error(`not a message of a validation: ${line}`);
      return { ...parts } as unknown as Refusal;
    });
  }
}
