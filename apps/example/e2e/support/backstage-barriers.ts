/** Barriers of Backstage's own markup, each with the reason why it is none of ours. */
const BARRIERS: readonly { readonly pattern: RegExp; readonly reason: string }[] = [
  {
    pattern: /^aria-valid-attr-value: <a class="bui-Tab /,
    reason: 'the tabs of the header of the page Create name panels that the page does not have',
  },
];

/** Whether what axe objects to stands in the markup of Backstage. */
export function isOfBackstage(barrier: string): boolean {
  return BARRIERS.some(({ pattern }) => pattern.test(barrier));
}
