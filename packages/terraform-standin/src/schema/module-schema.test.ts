import { moduleSchema } from './module-schema';

const member = (name: string, getter: string, flags = 'computed: true, optional: false, required: false') =>
  `  // ${name} - ${flags}\n  public get ${name}() {\n    ${getter}\n  }\n`;

const resource = (members: string, before = '') => `${before}
export interface ThingConfig extends cdktf.TerraformMetaArguments {
  /**
  * rule block
  */
  readonly rule?: ThingRule;
}
export class Thing extends cdktf.TerraformResource {
  public static readonly tfResourceType = "aws_thing";
${members}}
`;

const nested = (superArguments: string) => `export interface ThingRule {
}
export class ThingRuleOutputReference extends cdktf.ComplexObject {
  public constructor() {
    super(${superArguments});
  }
${member('port', "return this.getNumberAttribute('port');", 'computed: false, optional: false, required: true')}}
`;

const held = (field: string) =>
  `  // rule - computed: false, optional: true, required: false\n  private _rule = ${field};\n  public get rule() {\n    return this._rule;\n  }\n`;

describe('attributes', () => {
  it.each([
    ["return this.getStringAttribute('a');", 'string'],
    ["return this.getNumberAttribute('a');", 'number'],
    ["return this.getBooleanAttribute('a');", 'bool'],
    ["return this.getListAttribute('a');", ['list', 'string']],
    ["return cdktf.Fn.tolist(this.getListAttribute('a'));", ['set', 'string']],
    ["return this.getStringMapAttribute('a');", ['map', 'string']],
  ])('have the type of their getter: %s', (getter, type) => {
    expect(moduleSchema(resource(member('a', getter))).block.attributes.a).toEqual({ type, computed: true });
  });
});

describe('blocks', () => {
  const port = { attributes: { port: { type: 'number', required: true } }, block_types: {} };

  it.each([
    ['ThingRuleList(this, "rule", false)', '', { nesting_mode: 'list' }],
    ['ThingRuleList(this, "rule", true)', '', { nesting_mode: 'set' }],
    [
      'ThingRuleOutputReference(this, "rule")',
      'terraformResource, terraformAttribute, false, 0',
      { nesting_mode: 'list', max_items: 1 },
    ],
    [
      'ThingRuleOutputReference(this, "rule")',
      'terraformResource, terraformAttribute, false',
      { nesting_mode: 'single' },
    ],
  ])('nest as %s (%s)', (field, superArguments, expected) => {
    const source = resource(held(`new ${field}`), nested(superArguments));
    expect(moduleSchema(source).block.block_types.rule).toEqual({ ...expected, block: port });
  });
});

describe('code of another form is refused', () => {
  it.each([
    [
      'a getter',
      resource(member('a', "return this.interpolationForAttribute('a');")),
      /a: a getter of unknown form/,
    ],
    [
      'a nested class',
      resource(held('new ThingRuleList(this, "rule", true)')),
      /ThingRuleOutputReference is missing/,
    ],
    [
      'a member',
      resource('  // a - computed: true, optional: false, required: false\n  public a: string;\n'),
      /1 members are declared, 0 could be read/,
    ],
    ['a module', 'export class Thing {\n}\n', /this one has 0/],
  ])('%s', (_, source, message) => {
    expect(() => moduleSchema(source)).toThrow(message);
  });
});
