import type { RenderMode } from './render-files';

const TITLES: Readonly<Record<RenderMode, string>> = {
  add: 'Network of',
  change: 'Changed network of',
  remove: 'End of the network of',
};

/** What a request comes to, in one line. */
export function titleOf(mode: RenderMode, name: string): string {
  return `${TITLES[mode]} ${name}`;
}

/** What reviewers read first: the text of a commit and of a pull request. */
export interface SummaryInput {
  readonly mode: RenderMode;
  readonly cidr?: string | undefined;
  readonly stacks: readonly { readonly name: string; readonly accountId: string; readonly region: string }[];
  readonly requestedBy: string;
  readonly warnings: readonly string[];
}

/** See {@link SummaryInput}. Every text in it is checked before: names, ranges, references. */
export function summaryOf({ mode, cidr, stacks, requestedBy, warnings }: SummaryInput): string {
  const verb = mode === 'remove' ? 'Destroyed on merge, last to first' : 'Applied on merge, in this order';
  return [
    `Requested by ${requestedBy}.${cidr === undefined ? '' : ` Range ${cidr}.`}`,
    '',
    `${verb}:`,
    '',
    ...stacks.map(({ name, accountId, region }) => `- ${name} (account ${accountId}, ${region})`),
    ...(warnings.length === 0 ? [] : ['', 'To know:', '', ...warnings.map(warning => `- ${warning}`)]),
  ].join('\n');
}
