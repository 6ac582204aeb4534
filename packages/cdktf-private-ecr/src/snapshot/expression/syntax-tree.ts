/** An expression of Terraform's language, as far as this reader takes it apart. */
export type Expression =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  | { readonly kind: 'template'; readonly parts: readonly Expression[] }
  | { readonly kind: 'list'; readonly items: readonly Expression[] }
  | { readonly kind: 'object'; readonly fields: readonly (readonly [Expression, Expression])[] }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  /** A name, and what is taken from what it stands for: `aws_vpc.hub.id` has the steps `hub` and `id`. */
  | { readonly kind: 'reference'; readonly root: string; readonly steps: readonly Step[] }
  /** Something taken from what an expression comes to: `one(aws_subnet.a).id`. */
  | { readonly kind: 'access'; readonly of: Expression; readonly steps: readonly Step[] }
  /** What is outside of the subset: loops, conditions, arithmetic. */
  | { readonly kind: 'unreadable'; readonly reason: string };

/** `.name`, `[0]` or `["key"]` as a key; `[*]` as a splat, which takes the further steps of each item. */
export type Step = { readonly kind: 'key'; readonly key: Expression } | { readonly kind: 'splat' };
