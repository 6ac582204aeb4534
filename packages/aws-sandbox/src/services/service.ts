import type { Clock } from '../clock';
import type { CredentialStore } from '../auth/credentials';
import type { Principal } from '../auth/identities';
import type { AwsError } from '../errors';
import type { Wording } from '../errors.data';
import type { ApiModel, Fields } from '../model/api-model';
import type { ListName } from '../world/lists.data';
import type { Owned } from '../world/view';
import type { World } from '../world/world';
import type { Page, PageRequest } from './paginate';

/** A service of AWS: its model, and what the sandbox answers of it. */
export interface Service {
  /** AWS's name for it in SDKs and in this package: the name of its folder. */
  readonly name: string;
  /** The name under which its requests are signed. */
  readonly signingName: string;
  /** What its actions start with in IAM policies, before the colon. */
  readonly iamPrefix: string;
  readonly model: ApiModel;
  readonly actions: Readonly<Record<string, Action>>;
  /** What it answers to a token of pages that is not one of its own; only where it has pages. */
  readonly tokenInvalid?: Wording;
}

/** One operation of a service. */
export interface Action {
  /** The members of its input that it heeds. One that it does not is refused, so that nothing is left out silently. */
  readonly parameters: readonly string[];
  answer(input: Fields, call: Call): Fields;
}

/** A call that is being answered: who makes it, where, and what it can ask. */
export interface Call {
  readonly operation: string;
  readonly principal: Principal;
  readonly accountId: string;
  readonly region: string;
  readonly world: World;
  readonly clock: Clock;
  readonly credentials: CredentialStore;
  /** What the caller's account sees of a list in the call's Region. */
  visible(list: ListName): readonly Owned[];
  /** A part of a list, and the token for the next one. */
  page<Item>(items: readonly Item[], request: PageRequest): Page<Item>;
  /** The error of this service's protocol for a resource that the caller may not touch. */
  denied(resource: string): AwsError;
}
