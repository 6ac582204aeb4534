import type { Values } from '../values/value';

/** What is there before Terraform comes: the stand-in keeps no model of AWS, so what data sources find is said here. */
export interface ExistingObjects {
  /** `o-` and the rest. */
  readonly organizationId: string;
  /** Attributes by type, without `data.`, and id: `{ aws_vpc: { 'vpc-0123…': { cidr_block: '10.0.0.0/16' } } }`. */
  readonly objects: Readonly<Record<string, Readonly<Record<string, Values>>>>;
}

/** What is said of one object; nothing where nothing is. */
export function existingObject(existing: ExistingObjects, type: string, id: string): Values {
  return existing.objects[type]?.[id] ?? {};
}

/** The objects of a type that have all of some attributes, by id. */
export function existingWhere(existing: ExistingObjects, type: string, wanted: Values): [string, Values][] {
  return Object.entries(existing.objects[type] ?? {}).filter(([, values]) =>
    Object.entries(wanted).every(([name, value]) => values[name] === value),
  );
}
