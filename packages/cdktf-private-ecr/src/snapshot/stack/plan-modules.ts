import { at, evaluate, type Key, literal, type Scope } from '../expression/evaluate';
import { parseExpression } from '../expression/parse-expression';
import { Unknown, type Value } from '../expression/value';
import type { Memo } from './memo';
import type { ProviderArguments } from './placement';
import { type Document, documentAt, documentsAt, isDocument, textAt } from './records';
import type { InstanceTable, OtherStacks } from './stack-model';
import type { TerraformStack } from './terraform-stack';

/** A module of the configuration that a plan carries. */
interface ModuleScope {
  /** What stands before the addresses in it: empty, or `module.network.`. */
  readonly prefix: string;
  readonly configuration: Document | undefined;
  readonly parent: ModuleScope | undefined;
  /** The call by which the parent uses it. */
  readonly call: Document | undefined;
}

const NOT_DECLARED = new Unknown('the plan does not say what it is');

/** The configuration inside a plan: which expression each argument has, and what names in it stand for. */
export class PlanModules {
  private readonly root: ModuleScope;
  private readonly scopes = new Map<string, ModuleScope>();
  private readonly resources = new Map<ModuleScope, ReadonlyMap<string, Document>>();

  constructor(
    private readonly stack: TerraformStack,
    private readonly document: Document,
    private readonly table: InstanceTable,
    private readonly others: OtherStacks,
    private readonly memo: Memo,
  ) {
    const configuration = documentAt(document, 'configuration', 'root_module');
    this.root = { prefix: '', configuration, parent: undefined, call: undefined };
  }

  /** The configuration of a resource, and the module it stands in. */
  configurationOf(resource: Document): {
    readonly resource: Document | undefined;
    readonly scope: ModuleScope;
  } {
    const address = textAt(resource, 'address') ?? '';
    const scope = this.scopeOf(modulePath(address));
    const mode = textAt(resource, 'mode') === 'data' ? 'data.' : '';
    const label = `${mode}${textAt(resource, 'type') ?? ''}.${textAt(resource, 'name') ?? ''}`;
    return { resource: this.resourcesIn(scope).get(label), scope };
  }

  provider(key: string | undefined): ProviderArguments | undefined {
    // Inside of a module the key is `module.network:aws`; a provider that was handed in stands under its own.
    const own = key ?? 'aws';
    const block =
      documentAt(this.document, 'configuration', 'provider_config', own) ??
      documentAt(this.document, 'configuration', 'provider_config', own.split(':').at(-1) ?? own);
    if (block === undefined) return undefined;
    const expressions = documentAt(block, 'expressions');
    return argument => this.expressionValue(this.root, expressions?.[argument]);
  }

  /** What a reference in a module stands for. */
  resolve(scope: ModuleScope, reference: string, key?: string | number): Value {
    return this.memo.value(`${scope.prefix} ${reference} ${String(key)}`, [], () =>
      evaluate(parseExpression(reference), this.namesIn(scope, key)),
    );
  }

  /** What an output as a whole refers to, where it is one thing. */
  output(name: string): Value | undefined {
    const expression = documentAt(this.root.configuration, 'outputs', name, 'expression');
    return expression && this.expressionValue(this.root, expression);
  }

  private namesIn(scope: ModuleScope, key: string | number | undefined): Scope {
    return {
      reference: (root, path) => {
        const [name, ...rest] = path;
        if (root === 'var' && typeof name === 'string') return this.variable(scope, name, rest);
        if (root === 'module' && typeof name === 'string') return this.moduleOutput(scope, name, rest);
        if ((root === 'each' && name === 'key') || (root === 'count' && name === 'index'))
          return key ?? NOT_DECLARED;
        if (['local', 'each', 'path', 'terraform', 'self'].includes(root)) {
          return new Unknown(`a plan does not say what ${root}.${String(name)} is`);
        }
        if (root === 'data') {
          const [type, label, ...attributes] = path;
          return this.table.reference(`${scope.prefix}data.${String(type)}.${String(label)}`, attributes);
        }
        return this.table.reference(`${scope.prefix}${root}.${String(name)}`, rest);
      },
    };
  }

  private variable(scope: ModuleScope, name: string, path: readonly Key[]): Value {
    if (scope.parent !== undefined) {
      const expression = documentAt(scope.call, 'expressions', name);
      if (expression !== undefined)
        return at(this.expressionValue(scope.parent, expression) ?? NOT_DECLARED, path);
      return this.defaultOf(scope, name, path);
    }
    const given = documentAt(this.document, 'variables', name);
    if (given !== undefined && Object.hasOwn(given, 'value')) return at(literal(given.value), path);
    const inputs = this.stack.inputs;
    const stack = inputs !== undefined && Object.hasOwn(inputs, name) ? inputs[name] : undefined;
    return stack === undefined
      ? this.defaultOf(scope, name, path)
      : this.others.output(stack, 'contract', path);
  }

  private defaultOf(scope: ModuleScope, name: string, path: readonly Key[]): Value {
    const variable = documentAt(scope.configuration, 'variables', name);
    return variable !== undefined && Object.hasOwn(variable, 'default')
      ? at(literal(variable.default), path)
      : NOT_DECLARED;
  }

  private moduleOutput(scope: ModuleScope, name: string, path: readonly Key[]): Value {
    const [output, ...rest] = path;
    const inner = this.scopeOf([...pathOf(scope), name]);
    const expression = documentAt(inner.configuration, 'outputs', String(output), 'expression');
    return at(this.expressionValue(inner, expression) ?? NOT_DECLARED, rest);
  }

  private expressionValue(scope: ModuleScope, expression: unknown): Value | undefined {
    if (Array.isArray(expression)) return expression.map(item => this.expressionValue(scope, item) ?? null);
    if (!isDocument(expression)) return undefined;
    if (Object.hasOwn(expression, 'constant_value')) return literal(expression.constant_value);
    if (!Array.isArray(expression.references)) {
      return Object.fromEntries(
        Object.entries(expression).map(([key, item]) => [key, this.expressionValue(scope, item) ?? null]),
      );
    }
    const [first] = expression.references as unknown[];
    const others = (expression.references as unknown[]).filter(
      other => typeof first === 'string' && !(typeof other === 'string' && first.startsWith(other)),
    );
    if (typeof first !== 'string' || others.length > 0) return NOT_DECLARED;
    return this.resolve(scope, first);
  }

  private scopeOf(path: readonly string[]): ModuleScope {
    const [name, ...above] = [...path].reverse();
    if (name === undefined) return this.root;
    const key = path.join('\n');
    const known = this.scopes.get(key);
    if (known !== undefined) return known;
    const parent = this.scopeOf(above.reverse());
    const call = documentAt(parent.configuration, 'module_calls', name.replace(/\[.*\]$/s, ''));
    const configuration = documentAt(call, 'module');
    const scope = { prefix: `${parent.prefix}module.${name}.`, configuration, parent, call };
    this.scopes.set(key, scope);
    return scope;
  }

  private resourcesIn(scope: ModuleScope): ReadonlyMap<string, Document> {
    const known = this.resources.get(scope);
    if (known !== undefined) return known;
    const found = new Map(
      documentsAt(scope.configuration?.resources, this.stack.name, 'configuration.resources').map(
        resource => [textAt(resource, 'address') ?? '', resource],
      ),
    );
    this.resources.set(scope, found);
    return found;
  }
}

function pathOf({ prefix }: ModuleScope): readonly string[] {
  return modulePath(prefix);
}

/** The names of modules in an address, with their keys: of `module.a["x"].module.b.aws_vpc.c` those are `a["x"]`, `b`. */
function modulePath(address: string): readonly string[] {
  const names: string[] = [];
  const step = /module\.([^.[\]]+(?:\[(?:\d+|"(?:[^"\\]|\\.)*")\])?)\./y;
  for (let found = step.exec(address); found !== null; found = step.exec(address)) names.push(found[1] ?? '');
  return names;
}
