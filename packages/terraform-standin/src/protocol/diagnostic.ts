/** A step from a value into it: the name of an attribute or a key of a map, or an index. */
export type Step = string | number;

/** What a provider has against a configuration, in the form Terraform prints. */
export interface Problem {
  readonly summary: string;
  readonly detail: string;
  /** Where, from the root of the block. */
  readonly path?: readonly Step[];
}

/** A diagnostic of severity error, as the plugin protocol sends it. */
export function errorDiagnostic({ summary, detail, path }: Problem) {
  return { severity: 'ERROR', summary, detail, ...(path && { attribute: attributePath(path) }) };
}

/** A path, as the plugin protocol sends it. */
export function attributePath(path: readonly Step[]) {
  return {
    steps: path.map(step =>
      typeof step === 'number' ? { element_key_int: step } : { attribute_name: step },
    ),
  };
}
