import type { AwsError } from '../errors';
import type { ApiModel, Fields } from '../model/api-model';

/** A request of HTTP as it arrived, with its body whole. */
export interface WireRequest {
  readonly method: string;
  /** As it was sent: nothing decoded. */
  readonly path: string;
  /** What follows the question mark, as it was sent. */
  readonly query: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export interface WireResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** How the calls of a service look on the wire; see https://smithy.io/2.0/aws/protocols. */
export interface Protocol {
  /** The operation that a request names, whether or not the model has it. */
  operationOf(request: WireRequest, model: ApiModel): string | undefined;
  /** A call's input under the API's own names. What is not in the model is kept, for a check to refuse it. */
  readInput(request: WireRequest, model: ApiModel, operation: string): Fields;
  writeOutput(output: Fields, model: ApiModel, operation: string, requestId: string): WireResponse;
  writeError(error: AwsError, model: ApiModel, requestId: string): WireResponse;
}
