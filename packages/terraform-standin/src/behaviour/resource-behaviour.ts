import type { Value } from '../values/value';
import type { Draft } from './draft';

/** An argument whose change the provider answers with a new resource. */
export interface ReplacedBy {
  readonly argument: string;
  readonly reason: string;
}

/**
 * How one resource type behaves where its schema does not tell. Every part has a default for the types that no row
 * names: see `generic.ts`.
 */
export interface ResourceBehaviour {
  /**
   * Form of the id: text with `{…}` for what is put in (see `expand`): `vpc-{hex17}`, `{name}`.
   *
   * @defaultValue the type without `aws_`, and 17 hexadecimal digits
   */
  readonly id?: string | ((draft: Draft) => string);
  /** Form of the ARN, likewise. */
  readonly arn?: string;
  /** Values that the provider documents for arguments that are not given; they show in the plan. */
  readonly defaults?: Readonly<Record<string, Value>>;
  /** Values that AWS decides: a form, or a function of what is known at that time. They show after apply. */
  readonly computed?: Readonly<Record<string, string | ((draft: Draft) => Value)>>;
  /** Arguments that replace the resource. All others are updated in place. */
  readonly replacedBy?: readonly ReplacedBy[];
  /** Computed attributes that a change of any of these arguments makes unknown again. */
  readonly changesWith?: Readonly<Record<string, readonly string[]>>;
}
