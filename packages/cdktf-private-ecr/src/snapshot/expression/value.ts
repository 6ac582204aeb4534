import { printable } from '@private-ecr/core';

/** A value that is not known before Terraform applies, or that this reader does not work out. */
export class Unknown {
  /** @param reason - to stand after "is not known: " in a sentence */
  constructor(readonly reason: string) {}
}

/** What an argument of a resource comes to. */
export type Value = string | number | boolean | null | Unknown | readonly Value[] | ValueObject;

/** A map or a block. */
export interface ValueObject {
  readonly [key: string]: Value;
}

const LONGEST_QUOTE = 120;

/** Text of a document for a sentence: on one line, and cut where it is long. */
export function quote(text: string): string {
  const shown = printable(text.slice(0, LONGEST_QUOTE));
  return text.length > LONGEST_QUOTE ? `${shown}…` : shown;
}

export function isUnknown(value: unknown): value is Unknown {
  return value instanceof Unknown;
}

export function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

export function isObject(value: Value | undefined): value is ValueObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isUnknown(value);
}

/** The first value in a structure that is not known. */
export function findUnknown(value: Value | undefined): Unknown | undefined {
  if (isUnknown(value)) return value;
  if (!isList(value) && !isObject(value)) return undefined;
  for (const part of isList(value) ? value : Object.values(value)) {
    const found = findUnknown(part);
    if (found !== undefined) return found;
  }
  return undefined;
}
