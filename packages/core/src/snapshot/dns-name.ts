/** A DNS name in the one spelling that is compared: lower case, no dot at the end, `\052` written as `*`. */
export function normalizeDnsName(name: string): string {
  return name.toLowerCase().replaceAll('\\052', '*').replace(/\.$/, '');
}
