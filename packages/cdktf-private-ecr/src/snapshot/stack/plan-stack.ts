import { at, type Key, literal } from '../expression/evaluate';
import { findUnknown, isUnknown, Unknown, type Value } from '../expression/value';
import { Instance } from './instance';
import { Memo } from './memo';
import { placementOf, type ProviderArguments } from './placement';
import { PlanModules } from './plan-modules';
import { mergePlanned } from './plan-values';
import { type Document, documentAt, documentsAt, isDocument, textAt } from './records';
import { instanceAddress, InstanceTable, type OtherStacks, type StackModel } from './stack-model';
import { resourcesOf, valueOf } from './state-stack';
import { assertFormat, type TerraformStack } from './terraform-stack';

/**
 * Reads what `terraform show -json` prints of a plan. What is not known before apply is worked out from the references
 * in the configuration that the plan carries, where these name one thing.
 */
export function planStack(stack: TerraformStack, others: OtherStacks, chain: { length: number }): StackModel {
  const document = stack.source.document as Document;
  assertFormat(stack.name, document);
  const table = new InstanceTable();
  const memo = new Memo(chain);
  const modules = new PlanModules(stack, document, table, others, memo);
  const unknowns = new Map(
    documentsAt(document.resource_changes, stack.name, 'resource_changes').map(change => [
      textAt(change, 'address'),
      isDocument(change.change) ? change.change.after_unknown : undefined,
    ]),
  );
  const planned = resourcesOf(documentAt(document, 'planned_values', 'root_module'), stack.name);
  // What data sources read while planning stands in the state before.
  const read = resourcesOf(documentAt(document, 'prior_state', 'values', 'root_module'), stack.name).filter(
    resource => textAt(resource, 'mode') === 'data',
  );
  const plannedAddresses = new Set(planned.map(resource => textAt(resource, 'address')));
  const resources = [...planned, ...read.filter(one => !plannedAddresses.has(textAt(one, 'address')))];
  const byResource = new Map<string, Map<string | number | undefined, Instance>>();
  const instances = resources.map(resource => {
    const address = textAt(resource, 'address') ?? '';
    const configured = modules.configurationOf(resource);
    const instance = new Instance({
      stack: stack.name,
      address,
      mode: textAt(resource, 'mode') === 'data' ? 'data' : 'managed',
      type: textAt(resource, 'type') ?? '',
      read: attribute =>
        mergePlanned({
          attribute,
          value: valueOf(resource.values, attribute),
          unknown: isDocument(unknowns.get(address))
            ? (unknowns.get(address) as Document)[attribute]
            : undefined,
          expression: documentAt(configured.resource, 'expressions')?.[attribute],
          resolve: reference => modules.resolve(configured.scope, reference, keyOf(resource)),
        }),
      locate: located =>
        placementOf(stack, modules.provider(textAt(configured.resource, 'provider_config_key')), located),
    });
    const key = keyOf(resource);
    const bare = address.slice(0, address.length - instanceAddress('', key).length);
    byResource.set(
      bare,
      (byResource.get(bare) ?? new Map<string | number | undefined, Instance>()).set(key, instance),
    );
    return instance;
  });
  for (const [address, byKey] of byResource) table.add(address, byKey);
  const rootProvider: ProviderArguments | undefined = modules.provider('aws');
  return {
    name: stack.name,
    instances,
    unexpanded: [],
    placement: placementOf(stack, rootProvider),
    output: (name, path) => outputOf(document, modules, name, path),
  };
}

function keyOf(resource: Document): string | number | undefined {
  const { index } = resource;
  return typeof index === 'string' || typeof index === 'number' ? index : undefined;
}

function outputOf(document: Document, modules: PlanModules, name: string, path: readonly Key[]): Value {
  const change = documentAt(document, 'output_changes', name);
  const planned = documentAt(document, 'planned_values', 'outputs', name);
  if (change === undefined && planned === undefined) return new Unknown(`the plan has no output ${name}`);
  const value = planned !== undefined && Object.hasOwn(planned, 'value') ? planned.value : change?.after;
  const merged = withUnknown(literal(value), change?.after_unknown);
  const found = at(merged, path);
  if (!isUnknown(found) && findUnknown(found) === undefined) return found;
  if (path.length > 0) return found;
  return modules.output(name) ?? found;
}

function withUnknown(value: Value, unknown: unknown): Value {
  return (
    mergePlanned({
      attribute: '',
      value,
      unknown,
      expression: undefined,
      resolve: () => new Unknown('a plan does not say which part of an output comes from what'),
      whereNotConfigured: new Unknown(
        'the plan does not know this part of the output: read the configuration, or the state after apply',
      ),
    }) ?? null
  );
}
