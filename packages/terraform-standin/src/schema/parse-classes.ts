/** An attribute or block as one generated class declares it. */
export interface Member {
  readonly name: string;
  readonly computed: boolean;
  readonly optional: boolean;
  readonly required: boolean;
  /** What its getter returns, as source: `return this.getStringAttribute('arn');`. */
  readonly getter: string;
  /** The field that the getter returns, as source, where it is one made in place. */
  readonly field: string;
}

/** A generated class: the resource itself, or one kind of nested object. */
export interface GeneratedClass {
  readonly name: string;
  /** What it extends, without the namespace: `TerraformResource`, `ComplexObject`. */
  readonly base: string;
  /** Arguments of the call of the parent's constructor, as source. */
  readonly superArguments: string;
  readonly members: readonly Member[];
}

const CLASS = /^export class (\w+) extends cdktf\.(\w+) \{\n([\s\S]*?)^\}/gm;
const MEMBER =
  /^ {2}\/\/ (\w+) - computed: (true|false), optional: (true|false), required: (true|false)\n((?: {2}private .*\n)?) {2}public get \w+\(\) \{\n([\s\S]*?)^ {2}\}/gm;

/**
 * The classes in a generated module, by name.
 *
 * @throws Error where a member is declared in a form this reader does not know, so that a schema is never silently
 * smaller than it should be
 */
export function parseClasses(source: string): ReadonlyMap<string, GeneratedClass> {
  const classes = new Map<string, GeneratedClass>();
  for (const [, name = '', base = '', body = ''] of source.matchAll(CLASS)) {
    const members = [...body.matchAll(MEMBER)].map(memberOf);
    const declared = body.match(/ - computed: /g)?.length ?? 0;
    if (declared !== members.length) {
      throw new Error(`class ${name}: ${declared} members are declared, ${members.length} could be read`);
    }
    const superArguments = /^ {4}super\((.*)\)/m.exec(body)?.[1] ?? '';
    classes.set(name, { name, base, superArguments, members });
  }
  return classes;
}

function memberOf(match: RegExpMatchArray): Member {
  const [, name = '', computed, optional, required, field = '', getter = ''] = match;
  return {
    name,
    computed: computed === 'true',
    optional: optional === 'true',
    required: required === 'true',
    field: field.trim(),
    getter: getter.trim(),
  };
}

/**
 * The names that the interface of a class's configuration documents as blocks (`* timeouts block`); the others are
 * attributes.
 */
export function blockNames(source: string, interfaceName: string): ReadonlySet<string> {
  const start = source.search(new RegExp(`^export interface ${interfaceName}\\b`, 'm'));
  if (start < 0) return new Set();
  const body = source.slice(start, source.indexOf('\n}', start));
  return new Set([...body.matchAll(/^ {2}\* (\w+) block$/gm)].map(([, name = '']) => name));
}
