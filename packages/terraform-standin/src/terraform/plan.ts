/** What a plan does with one resource; `replace` is a delete and a create, in either order. */
export type PlannedAction = 'create' | 'update' | 'replace' | 'delete' | 'read' | 'no-op' | 'forget';

/** A resource of a plan. */
export interface PlannedChange {
  readonly address: string;
  readonly type: string;
  readonly action: PlannedAction;
  /** Attributes before; null where there was none. */
  readonly before: Readonly<Record<string, unknown>> | null;
  /** Attributes after, as far as they are known; null where there is none. */
  readonly after: Readonly<Record<string, unknown>> | null;
  /** Attributes that only apply will tell, `true` in the place of each. */
  readonly afterUnknown: unknown;
  /** Paths of the attributes that force a replacement. */
  readonly replacePaths: readonly (readonly (string | number)[])[];
}

/** What Terraform would do. */
export interface TerraformPlan {
  /** True where an apply would change a resource or an output. */
  readonly hasChanges: boolean;
  /** Resources that change or are read, without those that stay as they are. */
  readonly changes: readonly PlannedChange[];
  readonly counts: Readonly<Record<PlannedAction, number>>;
}

/** The part of `terraform show -json` of a plan that is read here. */
export interface PlanDocument {
  readonly applyable?: boolean;
  readonly resource_changes?: readonly {
    readonly address: string;
    readonly type: string;
    readonly change: {
      readonly actions: readonly string[];
      readonly before: Readonly<Record<string, unknown>> | null;
      readonly after: Readonly<Record<string, unknown>> | null;
      readonly after_unknown: unknown;
      readonly replace_paths?: readonly (readonly (string | number)[])[];
    };
  }[];
  readonly output_changes?: Readonly<Record<string, { readonly actions: readonly string[] }>>;
}

const ACTIONS: readonly PlannedAction[] = [
  'create',
  'update',
  'replace',
  'delete',
  'read',
  'no-op',
  'forget',
];

/** Reads a plan out of the JSON that Terraform makes of it. */
export function planOf({ resource_changes = [], output_changes = {} }: PlanDocument): TerraformPlan {
  const all = resource_changes.map(({ address, type, change }): PlannedChange => ({
    address,
    type,
    action: actionOf(change.actions),
    before: change.before,
    after: change.after,
    afterUnknown: change.after_unknown,
    replacePaths: change.replace_paths ?? [],
  }));
  const count = (action: PlannedAction) => all.filter(change => change.action === action).length;
  const changes = all.filter(({ action }) => action !== 'no-op');
  const outputs = Object.values(output_changes).map(({ actions }) => actionOf(actions));
  return {
    hasChanges: changes.some(({ action }) => action !== 'read') || outputs.some(action => action !== 'no-op'),
    changes,
    counts: Object.fromEntries(ACTIONS.map(action => [action, count(action)])) as Record<
      PlannedAction,
      number
    >,
  };
}

function actionOf(actions: readonly string[]): PlannedAction {
  if (actions.length === 2) return 'replace';
  const action = ACTIONS.find(known => known === actions[0]);
  if (!action) throw new Error(`a plan with the unknown action ${actions.join(', ')}`);
  return action;
}
