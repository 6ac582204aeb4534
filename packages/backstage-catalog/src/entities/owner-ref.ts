import {
  DEFAULT_NAMESPACE,
  makeValidator,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';

const { isValidEntityName, isValidNamespace } = makeValidator();

/** A reference to an entity of one of some kinds, in full and in lower case; undefined where text is none. */
export function refOf(text: string | undefined, kinds: readonly [string, ...string[]]): string | undefined {
  try {
    const [defaultKind] = kinds;
    const ref = parseEntityRef((text ?? '').trim(), { defaultKind, defaultNamespace: DEFAULT_NAMESPACE });
    const isValid =
      kinds.includes(ref.kind.toLowerCase()) &&
      isValidEntityName(ref.name) &&
      isValidNamespace(ref.namespace.toLowerCase());
    return isValid ? stringifyEntityRef(ref) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The group or user that text names. Text that is no reference names nobody: whose something is, is not to be guessed
 * from words that look alike.
 */
export function ownerRefOf(text: string | undefined): string | undefined {
  return refOf(text, ['group', 'user']);
}
