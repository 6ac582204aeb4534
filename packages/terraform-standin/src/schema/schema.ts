/**
 * A provider's schema in Terraform's own terms, as `terraform providers schema -json` prints it.
 */

/** A type of Terraform's type system, written as Terraform writes it in JSON. */
export type TerraformType =
  | 'string'
  | 'number'
  | 'bool'
  | readonly ['list' | 'set' | 'map', TerraformType]
  | readonly ['object', Readonly<Record<string, TerraformType>>];

/** An argument, an exported attribute, or both. */
export interface Attribute {
  readonly type: TerraformType;
  /** The configuration must give it. */
  readonly required?: boolean;
  /** The configuration may give it. */
  readonly optional?: boolean;
  /** The provider decides it where the configuration does not. */
  readonly computed?: boolean;
  readonly sensitive?: boolean;
  /** Goes to the provider and never into plan or state. */
  readonly write_only?: boolean;
}

/** How often a block may stand inside another. */
export interface NestedBlock {
  readonly nesting_mode: 'single' | 'list' | 'set' | 'map';
  readonly min_items?: number;
  readonly max_items?: number;
  readonly block: Block;
}

/** Attributes and blocks by name. */
export interface Block {
  readonly attributes: Readonly<Record<string, Attribute>>;
  readonly block_types: Readonly<Record<string, NestedBlock>>;
}

/** The type that values of a block have. */
export function typeOfBlock({ attributes, block_types }: Block): TerraformType {
  return [
    'object',
    {
      ...Object.fromEntries(Object.entries(attributes).map(([name, { type }]) => [name, type])),
      ...Object.fromEntries(
        Object.entries(block_types).map(([name, nested]) => [name, typeOfNested(nested)]),
      ),
    },
  ];
}

function typeOfNested({ nesting_mode, block }: NestedBlock): TerraformType {
  const type = typeOfBlock(block);
  return nesting_mode === 'single' ? type : [nesting_mode, type];
}
