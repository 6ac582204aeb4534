import { at, type Key } from '../expression/evaluate';
import { isUnknown, Unknown, type Value } from '../expression/value';
import type { StackAddress } from '../stack-address';
import { computedAttribute } from './computed-attributes';

/** Where a resource is. */
export interface Placement {
  readonly accountId: string;
  readonly region: string;
  readonly partition: string;
}

/** What a stack says of one instance of a resource or data source. */
export interface InstanceSource extends StackAddress {
  readonly mode: 'managed' | 'data';
  readonly type: string;
  /** An argument or attribute as the source has it; undefined where it has none. */
  readonly read: (attribute: string) => Value | undefined;
  readonly locate: (instance: Instance) => Placement | Unknown;
}

/** One instance of a resource, or of a data source. */
export class Instance implements StackAddress {
  readonly stack: string;
  readonly address: string;
  readonly mode: 'managed' | 'data';
  readonly type: string;
  private readonly arguments = new Map<string, Value | undefined>();
  private located: Placement | Unknown | undefined;
  private isReading = false;

  constructor(private readonly source: InstanceSource) {
    ({ stack: this.stack, address: this.address, mode: this.mode, type: this.type } = source);
  }

  /** An argument; undefined where it is not set, or set to null. */
  get(attribute: string): Value | undefined {
    if (!this.arguments.has(attribute)) {
      const read = this.source.read(attribute);
      this.arguments.set(attribute, read === null ? undefined : read);
    }
    return this.arguments.get(attribute);
  }

  get placement(): Placement | Unknown {
    if (this.isReading) return new Unknown(`where ${this.address} is depends on itself`);
    this.isReading = true;
    this.located ??= this.source.locate(this);
    this.isReading = false;
    return this.located;
  }

  /** What a reference to it comes to: an argument, else what AWS will make of it. */
  attributeAt(path: readonly Key[]): Value {
    const [attribute, ...rest] = path;
    if (typeof attribute !== 'string') return new Unknown(`${this.address} as a whole is not worked out`);
    const argument = this.get(attribute);
    const known = argument === undefined ? undefined : at(argument, rest);
    if (known !== undefined && !isUnknown(known)) return known;
    const computed = computedAttribute(this, attribute);
    if (computed !== undefined) return at(computed, rest);
    return known ?? new Unknown(`${this.address}.${attribute} is known after apply`);
  }
}
