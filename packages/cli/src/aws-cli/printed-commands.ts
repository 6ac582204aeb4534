import type { AwsCall } from './command';
import { REPEATED_CALLS, SINGLE_CALLS } from './further-commands.data';
import { type IamPolicy, leastPrivilegePolicy } from './iam-policy';

/** A call of the AWS CLI, for programs. */
export interface PrintedCommand {
  /** The call; `{id}`, `{account}` and `{region}` stand for values. */
  readonly command: string;
  /** Where its answer belongs, below the folder; a slash in an id is written `+`. */
  readonly file: string;
  /** Which file, and what in it by JMESPath, names the ids, for a call that is made once for each. */
  readonly forEach?: { readonly file: string; readonly query: string };
  readonly action: string;
}

/** Every call and the policy that it needs. */
export function printedCommands(): { readonly policy: IamPolicy; readonly commands: PrintedCommand[] } {
  return {
    policy: leastPrivilegePolicy(),
    commands: [
      ...SINGLE_CALLS.map(row => ({
        command: words(row),
        file: `{account}/{region}/${row.file}.json`,
        action: row.action,
      })),
      ...REPEATED_CALLS.map(row => ({
        command: words(row),
        file: `{account}/{region}/${row.folder}/{id}.json`,
        forEach: { file: `{account}/{region}/${row.each.file}.json`, query: row.each.query },
        action: row.action,
      })),
    ],
  };
}

function words({ words: operation, options = [] }: AwsCall): string {
  return ['aws', ...operation, ...options, '--output', 'json'].join(' ');
}
