import { type Key, SPLAT } from '../expression/evaluate';
import { isUnknown, quote, Unknown, type Value } from '../expression/value';
import type { Instance, Placement } from './instance';

/** A resource of which it is not known how many instances it has, or a module that was not expanded. */
export interface Unexpanded {
  readonly address: string;
  /** Undefined for a module. */
  readonly type: string | undefined;
  readonly placement: Placement | Unknown;
  readonly reason: string;
}

/** A stack as the reader sees it, whatever it was read from. */
export interface StackModel {
  readonly name: string;
  readonly instances: readonly Instance[];
  readonly unexpanded: readonly Unexpanded[];
  /** Where a resource is that says nothing of it. */
  readonly placement: Placement | Unknown;
  output(name: string, path: readonly Key[]): Value;
}

/** What a stack may ask of the others. */
export interface OtherStacks {
  /** The value at a path of an output of a stack; unknown for a stack that is not there. */
  output(stack: string, name: string, path: readonly Key[]): Value;
}

/** The instances of one resource: a single one under no key, or one for each key of `count` or `for_each`. */
export type Instances = ReadonlyMap<string | number | undefined, Instance> | Unknown;

/** Finds what a reference to a resource means. */
export class InstanceTable {
  private readonly byAddress = new Map<string, Instances>();

  add(address: string, instances: Instances): void {
    this.byAddress.set(address, instances);
  }

  has(address: string): boolean {
    return this.byAddress.has(address);
  }

  /**
   * @param address - of the resource, without a key: `aws_vpc.hub`
   * @param path - a key where it has instances by key, then attributes
   */
  reference(address: string, path: readonly Key[]): Value {
    const instances = this.byAddress.get(address);
    if (instances === undefined) return new Unknown(`${quote(address)} is not declared`);
    if (isUnknown(instances)) return instances;
    const [key, ...rest] = path;
    const single = instances.get(undefined);
    if (key === SPLAT) return [...instances.values()].map(instance => instance.attributeAt(rest));
    if (single !== undefined) return single.attributeAt(path);
    const found = key === undefined ? undefined : (instances.get(key) ?? instances.get(Number(key)));
    return found?.attributeAt(rest) ?? new Unknown(`${quote(address)} has no instance ${quote(String(key))}`);
  }
}

/** The address of an instance as Terraform prints it: `aws_subnet.private["euc1-az1"]`. */
export function instanceAddress(address: string, key: string | number | undefined): string {
  return key === undefined ? address : `${address}[${JSON.stringify(key)}]`;
}
