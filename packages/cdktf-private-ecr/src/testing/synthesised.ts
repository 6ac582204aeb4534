import { type IConstruct, Testing, TerraformStack } from '../terraform';

/** The arguments of one block of Terraform. */
export type Arguments = Readonly<Record<string, unknown>>;
type Blocks = Readonly<Record<string, Readonly<Record<string, Arguments>>>>;

/** What Terraform reads of one stack. */
export interface TerraformJson {
  readonly terraform: Arguments;
  readonly provider: Readonly<Record<string, readonly Arguments[]>>;
  /** By type, then by name: together, the address. */
  readonly resource?: Blocks;
  readonly data?: Blocks;
  readonly variable?: Readonly<Record<string, Arguments>>;
  readonly output?: Readonly<Record<string, Arguments>>;
}

/** The stack of a construct as Terraform reads it, after every validation has passed. */
export function synthesised(construct: IConstruct): TerraformJson {
  return JSON.parse(Testing.synth(TerraformStack.of(construct), true)) as TerraformJson;
}

/** The resources of a type, in the order of their names. */
export function resourcesOf({ resource }: TerraformJson, type: string): readonly Arguments[] {
  return Object.values(resource?.[type] ?? {});
}

/** The only resource of a type, or the only one whose arguments have these values. */
export function theOnly(json: TerraformJson, type: string, having: Arguments = {}): Arguments {
  const found = resourcesOf(json, type).filter(resource =>
    Object.entries(having).every(([name, value]) => resource[name] === value),
  );
  const [only] = found;
  if (only === undefined || found.length > 1) {
    throw new Error(`${found.length} resources ${type} with ${JSON.stringify(having)}, where one was meant`);
  }
  return only;
}

/** `type.name` of every resource of a stack. */
export function addressesOf({ resource }: TerraformJson): readonly string[] {
  return Object.entries(resource ?? {}).flatMap(([type, named]) =>
    Object.keys(named).map(name => `${type}.${name}`),
  );
}
