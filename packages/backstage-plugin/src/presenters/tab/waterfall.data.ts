/** What stands between what would be paid and what is, each a bar; a line belongs to the step that its id begins with. */
export const WATERFALL_STEPS = [
  { id: 'nat-hours', direction: 'less', lines: ['baseline.nat-hours', 'baseline.nat-ipv4'] },
  { id: 'nat-data', direction: 'less', lines: ['baseline.nat-data.', 'baseline.cross-az.'] },
  { id: 'other-less', direction: 'less', lines: [] },
  { id: 'hub-share', direction: 'more', lines: ['actual.hub-'] },
  { id: 'endpoint-data', direction: 'more', lines: ['actual.interface-data', 'actual.s3-gateway-data'] },
  { id: 'transit-gateway', direction: 'more', lines: ['actual.tgw-'] },
  {
    id: 'nat-stays',
    direction: 'more',
    lines: ['actual.shared-nat', 'actual.nat-', 'actual.cross-az.'],
  },
  { id: 'other-more', direction: 'more', lines: [] },
] as const;

export type WaterfallStepId = (typeof WATERFALL_STEPS)[number]['id'];
