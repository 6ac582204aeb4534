const GONE: ReadonlySet<string> = new Set(['deleted', 'rejected']);

/**
 * Whether an endpoint, NAT gateway or attachment holds no address any more, and is not billed. In every other state it
 * is, also while it does not work.
 */
export function isGone(state: string | undefined): boolean {
  return GONE.has(state?.toLowerCase() ?? '');
}
