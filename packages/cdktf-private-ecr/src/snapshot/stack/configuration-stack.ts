import { at, evaluateAt, evaluateDocument, type Key, literal, type Scope } from '../expression/evaluate';
import { isList, isObject, isUnknown, Unknown, type Value } from '../expression/value';
import { Instance } from './instance';
import { Memo } from './memo';
import { placementOf, type ProviderArguments } from './placement';
import { type Document, documentsAt, entriesAt, isDocument, textAt } from './records';
import {
  instanceAddress,
  InstanceTable,
  type OtherStacks,
  type StackModel,
  type Unexpanded,
} from './stack-model';
import type { TerraformStack } from './terraform-stack';

/** More instances than this of one resource are not read one by one. */
const MOST_INSTANCES = 10_000;

/** Reads JSON that Terraform reads, such as what a CDKTF program synthesises. */
export function configurationStack(
  stack: TerraformStack,
  others: OtherStacks,
  chain: { length: number },
): StackModel {
  return new ConfigurationStack(stack, others, chain);
}

class ConfigurationStack implements StackModel {
  readonly name: string;
  private readonly expanded: Instance[] = [];
  private readonly notExpanded: Unexpanded[] = [];
  private readonly declared = new Map<string, Declaration>();
  private readonly table = new InstanceTable();
  private readonly memo: Memo;
  private readonly locals: ReadonlyMap<string, unknown>;
  private readonly variables: ReadonlyMap<string, unknown>;
  private readonly outputs: ReadonlyMap<string, unknown>;
  private readonly providers: ReadonlyMap<string, ProviderArguments>;
  private readonly scope: Scope = { reference: (root, path) => this.reference(root, path) };

  constructor(
    private readonly stack: TerraformStack,
    private readonly others: OtherStacks,
    chain: { length: number },
  ) {
    this.name = stack.name;
    this.memo = new Memo(chain);
    const { document } = stack.source;
    const section = (name: string) =>
      entriesAt(isDocument(document) ? document[name] : undefined, stack.name, name);
    this.locals = new Map(section('locals'));
    this.variables = new Map(section('variable'));
    this.outputs = new Map(section('output'));
    this.providers = new Map(
      section('provider')
        .filter(([name]) => name === 'aws')
        .flatMap(([, blocks]) => documentsAt(blocks, stack.name, 'provider.aws'))
        .map(block => [keyOf(block), this.argumentsOf(block)]),
    );
    for (const [mode, name] of [
      ['managed', 'resource'],
      ['data', 'data'],
    ] as const) {
      for (const [type, byName] of section(name)) {
        for (const [label, blocks] of entriesAt(byName, stack.name, `${name}.${type}`)) {
          const bodies = documentsAt(blocks, stack.name, `${name}.${type}.${label}`);
          const body = Object.fromEntries(bodies.flatMap(block => Object.entries(block)));
          const address = `${mode === 'data' ? 'data.' : ''}${type}.${label}`;
          this.declared.set(address, { mode, type, address, body });
        }
      }
    }
    for (const [label] of section('module')) {
      const reason = 'a module is not expanded: read the plan of the stack instead (terraform show -json)';
      this.notExpanded.push({
        address: `module.${label}`,
        type: undefined,
        placement: this.placement,
        reason,
      });
    }
  }

  /** How many there are of a resource may follow from another stack, so none is counted before all are there. */
  get instances(): readonly Instance[] {
    for (const declaration of this.declared.values()) this.expand(declaration);
    return this.expanded;
  }

  get unexpanded(): readonly Unexpanded[] {
    return this.instances === this.expanded ? this.notExpanded : [];
  }

  get placement() {
    return placementOf(this.stack, this.providers.get('aws'));
  }

  output(name: string, path: readonly Key[]): Value {
    const block = this.outputs.get(name);
    const [body] = documentsAt(block, this.name, `output.${name}`);
    if (body === undefined) return new Unknown(`the stack ${this.name} has no output ${name}`);
    return this.memo.value(`output.${name}`, path, () => evaluateAt(body.value, path, this.scope));
  }

  private reference(root: string, path: readonly Key[]): Value {
    const [name, ...rest] = path;
    if (root === 'var' && typeof name === 'string') return this.variable(name, rest);
    if (root === 'local' && typeof name === 'string') {
      if (!this.locals.has(name)) return new Unknown(`local.${name} is not declared`);
      return this.memo.value(`local.${name}`, rest, () =>
        evaluateAt(this.locals.get(name), rest, this.scope),
      );
    }
    if (root === 'data') {
      const [type, label, ...attributes] = path;
      return this.resource(`data.${String(type)}.${String(label)}`, attributes);
    }
    if (NOT_WORKED_OUT.has(root)) return new Unknown(`${root} is not worked out`);
    return this.resource(`${root}.${String(name)}`, rest);
  }

  private resource(address: string, path: readonly Key[]): Value {
    const declaration = this.declared.get(address);
    return this.memo.value(address, path, () => {
      if (declaration !== undefined) this.expand(declaration);
      return this.table.reference(address, path);
    });
  }

  private variable(name: string, path: readonly Key[]): Value {
    const input = this.stack.inputs;
    const stackName = input !== undefined && Object.hasOwn(input, name) ? input[name] : undefined;
    if (stackName !== undefined) {
      return this.memo.value(`var.${name}`, path, () => this.others.output(stackName, 'contract', path));
    }
    const given = this.stack.variables;
    if (given !== undefined && Object.hasOwn(given, name)) return at(literal(given[name]), path);
    const [body] = documentsAt(this.variables.get(name), this.name, `variable.${name}`);
    // A default holds no expressions: Terraform takes its text as it is.
    if (body !== undefined && Object.hasOwn(body, 'default')) return at(literal(body.default), path);
    return new Unknown(`no stack and no value was given for var.${name}`);
  }

  private argumentsOf(body: Document, scope: Scope = this.scope): ProviderArguments {
    return argument => {
      if (!Object.hasOwn(body, argument)) return undefined;
      return evaluateDocument(body[argument], scope);
    };
  }

  private expand({ mode, type, address, body }: Declaration): void {
    if (this.table.has(address)) return;
    this.table.add(address, new Unknown(`how many there are of ${address} depends on itself`));
    const keys = this.keys(body);
    if (isUnknown(keys)) {
      const placement = placementOf(this.stack, this.providers.get(textAt(body, 'provider') ?? 'aws'));
      if (mode === 'managed') this.notExpanded.push({ address, type, placement, reason: keys.reason });
      this.table.add(address, keys);
      return;
    }
    const instances = keys.map(({ key, each }) => {
      const scope = each === undefined ? this.scope : this.scopeOfInstance(each);
      const read = this.argumentsOf(body, scope);
      const instance = new Instance({
        stack: this.name,
        address: instanceAddress(address, key),
        mode,
        type,
        read: argument => dynamicBlock(body, argument) ?? read(argument),
        locate: located =>
          placementOf(this.stack, this.providers.get(textAt(body, 'provider') ?? 'aws'), located),
      });
      this.expanded.push(instance);
      return [key, instance] as const;
    });
    this.table.add(address, new Map(instances));
  }

  private scopeOfInstance(each: EachValue): Scope {
    return {
      reference: (root, path) => {
        const [name, ...rest] = path;
        if (root === 'count' && name === 'index') return each.key;
        if (root === 'each' && name === 'key') return each.key;
        if (root === 'each' && name === 'value') return at(each.value, rest);
        return this.reference(root, path);
      },
    };
  }

  private keys(body: Document): readonly InstanceKey[] | Unknown {
    if (body.count !== undefined && body.count !== null) {
      const count = evaluateDocument(body.count, this.scope);
      if (isUnknown(count)) return new Unknown(`how many there are is not known: ${count.reason}`);
      const number = Number(count);
      if (!Number.isInteger(number) || number < 0 || number > MOST_INSTANCES) {
        return new Unknown('count is no number of instances');
      }
      return Array.from({ length: number }, (_, key) => ({ key, each: { key, value: key } }));
    }
    if (body.for_each === undefined || body.for_each === null) return [{ key: undefined, each: undefined }];
    const each = evaluateDocument(body.for_each, this.scope);
    if (isUnknown(each))
      return new Unknown(`for which keys there are instances is not known: ${each.reason}`);
    if (isObject(each)) return Object.entries(each).map(([key, value]) => ({ key, each: { key, value } }));
    const texts = isList(each) ? each.filter(item => typeof item === 'string') : undefined;
    if (texts === undefined || texts.length !== (isList(each) ? each.length : 0)) {
      return new Unknown(
        'for which keys there are instances is not known: for_each is no map and no set of texts',
      );
    }
    return [...new Set(texts)].map(key => ({ key, each: { key, value: key } }));
  }
}

interface Declaration {
  readonly mode: 'managed' | 'data';
  readonly type: string;
  readonly address: string;
  readonly body: Document;
}

interface EachValue {
  readonly key: string | number;
  readonly value: Value;
}

interface InstanceKey {
  readonly key: string | number | undefined;
  readonly each: EachValue | undefined;
}

const NOT_WORKED_OUT: ReadonlySet<string> = new Set(['module', 'path', 'terraform', 'self', 'each', 'count']);
/** Blocks that Terraform makes in a loop, which is not read. */
function dynamicBlock(body: Document, argument: string): Unknown | undefined {
  const dynamic = documentsAtOrNone(body.dynamic);
  return dynamic.some(blocks => Object.hasOwn(blocks, argument))
    ? new Unknown(`the dynamic blocks ${argument} are not worked out`)
    : undefined;
}

function documentsAtOrNone(value: unknown): readonly Document[] {
  return (Array.isArray(value) ? value : [value]).filter(isDocument);
}

function keyOf(provider: Document): string {
  const alias = textAt(provider, 'alias');
  return alias === undefined ? 'aws' : `aws.${alias}`;
}
