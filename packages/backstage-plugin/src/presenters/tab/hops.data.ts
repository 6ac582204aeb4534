/** The links of a pull's way, in the order that a packet and then its request meet them. */
export const HOPS = [
  { id: 'task', checks: [] },
  { id: 'dns', checks: ['dns'] },
  { id: 'route', checks: ['route'] },
  { id: 'filters', checks: ['task-egress', 'nacl', 'endpoint-ingress'] },
  { id: 'endpoint', checks: ['endpoint-state'] },
  { id: 'policy', checks: ['endpoint-policy'] },
  { id: 'permissions', checks: ['execution-role', 'repository-policy'] },
  { id: 'service', checks: [] },
] as const satisfies readonly { readonly id: string; readonly checks: readonly string[] }[];

export type HopId = (typeof HOPS)[number]['id'];

/** Where a check stands that this page does not know: a later backend may have more of them. */
export const HOP_OF_UNKNOWN_CHECKS: HopId = 'permissions';
