import type { Block } from '../schema/schema';
import { typeSchema, type Kind } from '../schema/type-schema';

/**
 * The types whose schema the provider sends. Terraform asks for all there are; reading all of the real provider's 1,500
 * would cost a second and more memory than a test has reason to use.
 */
export class ServedTypes {
  private readonly names: Set<string>;

  constructor(names: Iterable<string>) {
    this.names = new Set(names);
  }

  add(names: Iterable<string>): void {
    for (const name of names) this.names.add(name);
  }

  /** Schemas by type, of those names that the provider has. */
  schemas(kind: Kind): Readonly<Record<string, Block>> {
    const found = [...this.names].sort().flatMap((name): [string, Block][] => {
      const block = typeSchema(kind, name);
      return block ? [[name, block]] : [];
    });
    return Object.fromEntries(found);
  }
}

/** @throws Error where the provider has no such type */
export function blockOfType(kind: Kind, type: string): Block {
  const block = typeSchema(kind, type);
  if (!block) throw new Error(`hashicorp/aws has no ${kind} ${type}`);
  return block;
}
