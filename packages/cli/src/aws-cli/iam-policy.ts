import { ALL_CALLS } from './further-commands.data';

/** An identity policy as IAM takes it. */
export interface IamPolicy {
  readonly Version: '2012-10-17';
  readonly Statement: readonly {
    readonly Sid: string;
    readonly Effect: 'Allow';
    readonly Action: readonly string[];
    readonly Resource: '*';
  }[];
}

/** What the printed calls need, and nothing beyond: all of it reads. Most of these actions know no narrower resource. */
export function leastPrivilegePolicy(): IamPolicy {
  const actions = [...new Set(ALL_CALLS.map(({ action }) => action))].sort();
  return {
    Version: '2012-10-17',
    Statement: [{ Sid: 'PrivateEcrTrace', Effect: 'Allow', Action: actions, Resource: '*' }],
  };
}
