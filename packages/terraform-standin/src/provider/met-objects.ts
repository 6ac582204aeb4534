import { existingObject, type ExistingObjects } from '../behaviour/existing';
import type { Values } from '../values/value';

/** What the provider made or refreshed since it started, so that one resource can show what another one has. */
export class MetObjects {
  private readonly met = new Map<string, Values>();

  constructor(private readonly existing: ExistingObjects) {}

  meet(type: string, values: Values): void {
    if (typeof values.id === 'string') this.met.set(`${type} ${values.id}`, values);
  }

  forget(type: string, id: string): void {
    this.met.delete(`${type} ${id}`);
  }

  /** The attributes of the object of that id, or of one whose attribute `by` has that value. */
  find(type: string, value: string, by = 'id'): Values {
    if (by === 'id') return this.met.get(`${type} ${value}`) ?? existingObject(this.existing, type, value);
    const found = [...this.met].find(([key, values]) => key.startsWith(`${type} `) && values[by] === value);
    return found?.[1] ?? {};
  }
}
