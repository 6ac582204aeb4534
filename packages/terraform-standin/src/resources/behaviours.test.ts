import { dataSourceBehaviours } from '../data-sources';
import type { Block } from '../schema/schema';
import { typeSchema, type Kind } from '../schema/type-schema';
import { resourceBehaviours } from '.';
import type { ResourceBehaviour } from '../behaviour/resource-behaviour';

const rows: (readonly [Kind, string, ResourceBehaviour])[] = [
  ...Object.entries(resourceBehaviours).map(([type, row]) => ['resource', type, row] as const),
  ...Object.entries(dataSourceBehaviours).map(([type, row]) => ['data source', type, row] as const),
];

/** What may stand in a form besides the type's own attributes. */
const GENERATED =
  /^(hex17|hex8|number|uuid|upper16|upper20|account|partition|dnsSuffix|region|organization|id)$/;

const schemaOf = (kind: Kind, type: string): Block => {
  const schema = typeSchema(kind, type);
  if (!schema) throw new Error(`the provider has no ${kind} ${type}`);
  return schema;
};

const isArgument = ({ attributes, block_types }: Block, name: string) =>
  name in block_types || Boolean(attributes[name]?.required) || Boolean(attributes[name]?.optional);

describe.each(rows)('%s %s', (kind, type, row) => {
  const schema = schemaOf(kind, type);

  it('gives defaults to arguments only', () => {
    expect(Object.keys(row.defaults ?? {}).filter(name => !isArgument(schema, name))).toEqual([]);
  });

  it('computes attributes that the provider computes', () => {
    const computed = Object.keys({ ...row.computed, ...(row.arn !== undefined && { arn: '' }) });
    expect(computed.filter(name => !schema.attributes[name]?.computed)).toEqual([]);
  });

  it('is replaced by arguments it has', () => {
    const names = (row.replacedBy ?? []).map(({ argument }) => argument);
    expect(names.filter(name => !isArgument(schema, name))).toEqual([]);
  });

  it('changes attributes that the provider computes, with arguments it has', () => {
    const entries = Object.entries(row.changesWith ?? {});
    expect(entries.filter(([name]) => !schema.attributes[name]?.computed)).toEqual([]);
    expect(entries.flatMap(([, names]) => names).filter(name => !isArgument(schema, name))).toEqual([]);
  });

  it('has forms of attributes it has', () => {
    const forms = [row.id, row.arn, ...Object.values(row.computed ?? {})].filter(
      form => typeof form === 'string',
    );
    const names = forms.flatMap(form => [...form.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name));
    expect(names.filter(name => !GENERATED.test(name) && !schema.attributes[name])).toEqual([]);
  });
});
