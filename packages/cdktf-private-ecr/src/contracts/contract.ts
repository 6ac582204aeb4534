import {
  CONTRACT_VERSIONS,
  contractChecks,
  type ContractExpectation,
  type ContractKind,
  InvalidInputError,
  parseHubContract,
  parseShareContract,
  parseSpokeContract,
  printValue,
} from '@private-ecr/core';
import { Construct, TerraformVariable } from '../terraform';

/** The way to a value in a contract: names of fields, keys of maps, places in lists. */
export type ContractPath = readonly [string, ...(string | number)[]];

/** What a consumer of a contract says of it. */
export interface ContractProps extends ContractExpectation {
  readonly kind: ContractKind;
  /**
   * The contract itself, as `terraform output -json contract` prints it, where it is known at synth.
   *
   * @defaultValue the input variable `hub_contract`, `share_contract` or `spoke_contract` of the stack
   */
  readonly document?: unknown;
}

const PARSE: Readonly<Record<ContractKind, (document: unknown) => object>> = {
  hub: parseHubContract,
  share: parseShareContract,
  spoke: parseSpokeContract,
};

/**
 * What another state publishes: of known values, checked at synth, or an input variable that Terraform checks.
 *
 * Nothing is read from the other state. The variable's `validation` blocks refuse a contract of another kind, version,
 * partition, Region or hub, and one that lacks a value that the stack reads.
 */
export class Contract extends Construct {
  readonly variable?: TerraformVariable;
  private readonly document: object | undefined;
  private readonly required = new Set<string>();

  constructor(scope: Construct, id: string, { kind, document, ...expectation }: ContractProps) {
    super(scope, id);
    if (document !== undefined) {
      this.document = PARSE[kind](document);
      refuseAnother(this.node.path, this.document, kind, expectation);
      return;
    }
    const name = `${kind}_contract`;
    this.variable = new TerraformVariable(this, name, {
      type: 'any',
      nullable: false,
      description: `The output "contract" of the ${kind} stack, version ${CONTRACT_VERSIONS[kind].join(' or ')}.`,
    });
    this.variable.overrideLogicalId(name);
    for (const { field, allowed, errorMessage } of contractChecks(kind, expectation)) {
      this.variable.addValidation({
        condition: `\${contains(${JSON.stringify(allowed)}, try(var.${name}.${field}, null))}`,
        errorMessage,
      });
    }
  }

  /** The text at a path: itself where the contract is known, else a reference to it. */
  text(...path: ContractPath): string {
    if (this.document !== undefined) return knownAt(this.document, path, this.node.path);
    const reference = `${this.name}${path.map(step).join('')}`;
    this.require(reference);
    return `\${${reference}}`;
  }

  private get name(): string {
    return `var.${this.variable?.friendlyUniqueId ?? ''}`;
  }

  /** A contract that lacks a value is refused by name, before Terraform meets it in the middle of a plan. */
  private require(reference: string): void {
    if (this.required.has(reference)) return;
    this.required.add(reference);
    this.variable?.addValidation({
      condition: `\${try(${reference} != null, false)}`,
      errorMessage: `The contract has no ${reference.slice(this.name.length + 1).replaceAll('"', "'")}, which this stack reads: apply the stack that publishes it with the same definition first.`,
    });
  }
}

function step(key: string | number): string {
  if (typeof key === 'number') return `[${key}]`;
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
}

function knownAt(document: object, path: ContractPath, construct: string): string {
  let value: unknown = document;
  for (const key of path) {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  }
  if (typeof value === 'string') return value;
  throw new InvalidInputError(construct, [
    {
      path: path.join('.'),
      found: printValue(value),
      allowed: 'a text, which this stack reads',
      fix: 'apply the stack that publishes the contract with the same definition, and hand in what it then prints',
    },
  ]);
}

/** A contract that is right by itself may still be that of another Region or hub. */
function refuseAnother(path: string, document: object, kind: ContractKind, expectation: ContractExpectation) {
  const problems = contractChecks(kind, expectation).flatMap(({ field, allowed, errorMessage }) => {
    const found: unknown = Reflect.get(document, field);
    if (allowed.some(value => value === found)) return [];
    return [
      { path: field, found: printValue(found), allowed: allowed.join(', '), fix: lowerFirst(errorMessage) },
    ];
  });
  if (problems.length > 0) throw new InvalidInputError(path, problems);
}

/** A sentence as the fix of a problem. */
function lowerFirst(sentence: string): string {
  return `${sentence.charAt(0).toLowerCase()}${sentence.slice(1).replace(/\.$/, '')}`;
}
