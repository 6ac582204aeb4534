import { at, type Key, literal } from '../expression/evaluate';
import { Unknown, type Value } from '../expression/value';
import { Instance } from './instance';
import { placementOf } from './placement';
import { type Document, documentAt, documentsAt, isDocument, textAt } from './records';
import type { StackModel } from './stack-model';
import { assertFormat, type TerraformStack } from './terraform-stack';

/** Reads what `terraform show -json` prints of a state: everything in it is known. */
export function stateStack(stack: TerraformStack): StackModel {
  const document = stack.source.document as Document;
  assertFormat(stack.name, document);
  const root = documentAt(document, 'values', 'root_module');
  const instances = resourcesOf(root, stack.name).map(
    resource =>
      new Instance({
        stack: stack.name,
        address: textAt(resource, 'address') ?? '',
        mode: textAt(resource, 'mode') === 'data' ? 'data' : 'managed',
        type: textAt(resource, 'type') ?? '',
        read: attribute => valueOf(resource.values, attribute),
        locate: instance => placementOf(stack, undefined, instance),
      }),
  );
  return {
    name: stack.name,
    instances,
    unexpanded: [],
    placement: placementOf(stack),
    output: (name, path) => outputOf(document, name, path),
  };
}

/** The resources of a module and of the modules in it. */
export function resourcesOf(module: unknown, document: string): readonly Document[] {
  const found: Document[] = [];
  const open: unknown[] = [module];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (!isDocument(next)) continue;
    found.push(...documentsAt(next.resources, document, 'resources'));
    open.push(...documentsAt(next.child_modules, document, 'child_modules'));
  }
  return found;
}

/** An attribute of values as a plan or state prints them. */
export function valueOf(values: unknown, attribute: string): Value | undefined {
  return isDocument(values) && Object.hasOwn(values, attribute) ? literal(values[attribute]) : undefined;
}

function outputOf(document: Document, name: string, path: readonly Key[]): Value {
  const output = documentAt(document, 'values', 'outputs', name);
  if (output === undefined) return new Unknown(`the state has no output ${name}`);
  return at(literal(output.value), path);
}
