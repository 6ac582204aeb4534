import { blockNames, parseClasses, type GeneratedClass, type Member } from './parse-classes';
import { typeOfBlock, type Attribute, type Block, type NestedBlock, type TerraformType } from './schema';

/** Getters of generated code and the type each stands for. A getter that is not here is refused. */
const GETTERS: readonly (readonly [form: RegExp, type: TerraformType])[] = [
  [/^return this\.getStringAttribute\('\w+'\);$/, 'string'],
  [/^return this\.getNumberAttribute\('\w+'\);$/, 'number'],
  [/^return this\.getBooleanAttribute\('\w+'\);$/, 'bool'],
  [/^return this\.getListAttribute\('\w+'\);$/, ['list', 'string']],
  [/^return this\.getNumberListAttribute\('\w+'\);$/, ['list', 'number']],
  [/^return cdktf\.Fn\.tolist\(this\.getListAttribute\('\w+'\)\);$/, ['set', 'string']],
  [
    /^return cdktf\.Token\.asNumberList\(cdktf\.Fn\.tolist\(this\.getNumberListAttribute\('\w+'\)\)\);$/,
    ['set', 'number'],
  ],
  [/^return this\.getStringMapAttribute\('\w+'\);$/, ['map', 'string']],
  [/^return this\.getNumberMapAttribute\('\w+'\);$/, ['map', 'number']],
  [/^return this\.getBooleanMapAttribute\('\w+'\);$/, ['map', 'bool']],
];

/** Fields made in place that are attributes of a map type. */
const MAP_FIELDS: readonly (readonly [form: RegExp, type: TerraformType])[] = [
  [/ = new cdktf\.StringMap\(this, "\w+"\);$/, ['map', 'string']],
  [/ = new cdktf\.NumberMap\(this, "\w+"\);$/, ['map', 'number']],
  [/ = new cdktf\.BooleanMap\(this, "\w+"\);$/, ['map', 'bool']],
];

const LIST_FIELD = / = new (\w+)List\(this, "\w+", (true|false)\);$/;
const MAP_FIELD = / = new (\w+)Map\(this, "\w+"\);$/;
const OBJECT_FIELD = / = new (\w+)OutputReference\(this, "\w+"\);$/;

/** The parent's constructor arguments by which cdktf marks a list or set of at most one, and a single object. */
const AT_MOST_ONE = 'terraformResource, terraformAttribute, false, 0';

interface Module {
  readonly source: string;
  readonly classes: ReadonlyMap<string, GeneratedClass>;
}

/** What a nested class is, seen from the member that holds it. */
interface Nesting {
  readonly block: Block;
  readonly mode: NestedBlock['nesting_mode'];
  readonly max?: number;
}

/** The schema of a module of `@cdktf/provider-aws`: type name and root block. */
export interface ModuleSchema {
  /** `aws_vpc`. */
  readonly type: string;
  readonly block: Block;
}

/**
 * Reads the schema out of the TypeScript that cdktf generated from it.
 *
 * @throws Error where the code has a form this reader does not know
 */
export function moduleSchema(source: string): ModuleSchema {
  const module = { source, classes: parseClasses(source) };
  const roots = [...module.classes.values()].filter(({ base }) =>
    ['TerraformResource', 'TerraformDataSource'].includes(base),
  );
  const type = /static readonly tfResourceType = "(\w+)"/.exec(source)?.[1];
  const root = roots[0];
  if (roots.length !== 1 || root === undefined || type === undefined) {
    throw new Error(`a generated module has one resource or data source; this one has ${roots.length}`);
  }
  try {
    return { type, block: blockOf(module, root, `${root.name}Config`) };
  } catch (error) {
    throw new Error(`schema of ${type}: ${(error as Error).message}`, { cause: error });
  }
}

function blockOf(module: Module, { members }: GeneratedClass, configuration: string): Block {
  const blocks = blockNames(module.source, configuration);
  const attributes: Record<string, Attribute> = {};
  const block_types: Record<string, NestedBlock> = {};
  for (const member of members) {
    if (blocks.has(member.name)) block_types[member.name] = nestedBlock(module, member);
    else attributes[member.name] = attribute(module, member);
  }
  return { attributes, block_types };
}

function attribute(module: Module, member: Member): Attribute {
  return {
    type: attributeType(module, member),
    ...(member.required && { required: true }),
    ...(member.optional && { optional: true }),
    ...(member.computed && { computed: true }),
  };
}

function attributeType(module: Module, member: Member): TerraformType {
  const simple =
    GETTERS.find(([form]) => form.test(member.getter)) ??
    MAP_FIELDS.find(([form]) => form.test(member.field));
  if (simple) return simple[1];
  const { block, mode, max } = nesting(module, member);
  const type = typeOfBlock(block);
  if (mode !== 'single') return [mode, type];
  return max === 1 ? ['list', type] : type;
}

function nestedBlock(module: Module, member: Member): NestedBlock {
  const { block, mode, max } = nesting(module, member);
  return {
    nesting_mode: mode,
    ...(member.required && mode !== 'single' && { min_items: 1 }),
    ...(max !== undefined && { max_items: max }),
    block,
  };
}

function nesting(module: Module, member: Member): Nesting {
  const [, list, fromSet] = LIST_FIELD.exec(member.field) ?? [];
  if (list !== undefined) {
    return { ...nestedClass(module, list), mode: fromSet === 'true' ? 'set' : 'list' };
  }
  const map = MAP_FIELD.exec(member.field)?.[1];
  if (map !== undefined) return { ...nestedClass(module, map), mode: 'map' };
  const object = OBJECT_FIELD.exec(member.field)?.[1];
  if (object === undefined) {
    throw new Error(`${member.name}: a getter of unknown form: ${member.getter} ${member.field}`.trim());
  }
  const nested = nestedClass(module, object);
  return nested.superArguments === AT_MOST_ONE
    ? { block: nested.block, mode: 'list', max: 1 }
    : { block: nested.block, mode: 'single' };
}

function nestedClass(module: Module, name: string): { block: Block; superArguments: string } {
  const found = module.classes.get(`${name}OutputReference`);
  if (!found) throw new Error(`the class ${name}OutputReference is missing`);
  return { block: blockOf(module, found, name), superArguments: found.superArguments };
}
