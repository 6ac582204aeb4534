import { inputProblems, printValue } from '@private-ecr/core';
import type { z } from 'zod';
import type { EntityProblem } from '../model/target';

/** Collects what is wrong with the annotations of one entity. */
export class AnnotationReader {
  readonly #entityRef: string;
  readonly #annotations: Readonly<Record<string, unknown>>;
  readonly #problems: EntityProblem[] = [];

  constructor(entityRef: string, annotations: Readonly<Record<string, unknown>>) {
    this.#entityRef = entityRef;
    this.#annotations = annotations;
  }

  get problems(): readonly EntityProblem[] {
    return this.#problems;
  }

  report(
    field: string,
    { found, allowed, fix }: Pick<EntityProblem, 'found' | 'allowed' | 'fix'>,
  ): undefined {
    this.#problems.push({ entityRef: this.#entityRef, field, found, allowed, fix });
  }

  /** The text of an annotation without the space around it; undefined where it is left out, empty, or no text. */
  text(name: string): string | undefined {
    const value = Object.hasOwn(this.#annotations, name) ? this.#annotations[name] : undefined;
    if (value === undefined || value === null) return undefined;
    if (typeof value !== 'string') {
      return this.report(name, {
        found: printValue(value),
        allowed: 'text',
        fix: 'write the value of the annotation in quotes',
      });
    }
    const text = value.trim();
    return text === '' ? undefined : text;
  }

  /** What an annotation holds, of the form that a schema describes. */
  optional<Value>(name: string, schema: z.ZodType<Value, string>): Value | undefined {
    const text = this.text(name);
    return text === undefined ? undefined : this.#read(name, schema, text);
  }

  /** The same of one that must not be left out. */
  required<Value>(name: string, schema: z.ZodType<Value, string>): Value | undefined {
    const before = this.#problems.length;
    const text = this.text(name);
    if (text !== undefined) return this.#read(name, schema, text);
    if (this.#problems.length > before) return undefined;
    return this.report(name, {
      found: 'nothing',
      allowed: schema.description ?? 'text',
      fix: `add the annotation ${name}`,
    });
  }

  /** Values joined by commas, each once. A wrong one is reported, and the others are kept. */
  list<Value>(name: string, schema: z.ZodType<Value, string>): readonly Value[] {
    const parts = (this.text(name) ?? '').split(',').map(part => part.trim());
    const values = [...new Set(parts.filter(part => part !== ''))].map(part =>
      this.#read(name, schema, part),
    );
    return values.filter(value => value !== undefined);
  }

  #read<Value>(name: string, schema: z.ZodType<Value, string>, text: string): Value | undefined {
    const result = schema.safeParse(text);
    if (result.success) return result.data;
    const [problem] = inputProblems(schema, text);
    return this.report(name, {
      found: problem?.found ?? printValue(text),
      allowed: problem?.allowed ?? schema.description ?? 'another value',
      fix: `correct the annotation ${name}`,
    });
  }
}
