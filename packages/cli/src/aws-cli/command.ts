import type { ListName } from '@private-ecr/core';

/** One call of the AWS CLI: what stands after `aws`, and the permission that it needs. */
export interface AwsCall {
  /** The service and the operation, such as `ec2` and `describe-vpcs`. */
  readonly words: readonly [service: string, operation: string];
  /** Its options, in which `{id}`, `{account}` and `{region}` stand for what a loop or the caller fills in. */
  readonly options?: readonly string[];
  /** The IAM action that allows it. */
  readonly action: string;
}

/** How an answer can be narrowed to some VPCs: the option that takes filters, and the filter's name. */
export type VpcFilter = readonly [option: '--filters' | '--filter', name: string];

/** A call whose answer is a list of the snapshot. */
export interface ListCommand extends AwsCall {
  /** The name of its file, without `.json`. */
  readonly file: string;
  /** The list that it fills. */
  readonly list: ListName;
  /** Under which name the answer holds the entries. */
  readonly key: string;
  readonly vpcFilter?: VpcFilter;
  /** Takes an entry together from what else the answer holds. */
  readonly completeEntries?: (entries: readonly AwsObject[], answer: AwsObject) => readonly AwsObject[];
}

/** A call that is made once for each entry of a list, and says more about it. */
export interface DetailCommand extends AwsCall {
  /** The folder of its files, each named by the id that it was asked about. */
  readonly folder: string;
  readonly each: IdSource;
  /** Under which name the answer holds what is asked for. */
  readonly key: string;
  readonly list: ListName;
  /** Which of the entries an answer is about: those with this id in `idField`; the others are left as they are. */
  readonly idField: string;
  /** What the answer adds to such an entry. */
  readonly fields: (answer: AwsObject) => AwsObject;
  /** The error that says there is nothing, and the answer that is kept in its place. */
  readonly none?: { readonly errorCode: string; readonly answer: AwsObject };
}

/** The call whose answer names what a loop goes through; its permission is already that of a list. */
export interface IdSource {
  /** The file of the list. */
  readonly file: string;
  /** JMESPath: the ids in the answer. */
  readonly query: string;
  /** Further options, such as a filter that leaves out what belongs to other accounts. */
  readonly filter?: string;
}

/** An object as AWS prints it. */
export type AwsObject = Readonly<Record<string, unknown>>;
