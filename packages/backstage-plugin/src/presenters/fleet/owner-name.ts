/** A team as people call it: what goes without saying of its reference is left out. */
export function ownerName(ownerRef: string): string {
  return ownerRef.replace(/^group:default\//, '');
}
